import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { base, dist } from './dist.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml',
};

/** Files that hosts do not pack, being packed already. */
const isPacked = (file: string): boolean => ['.jpg', '.woff2'].includes(extname(file)) || !(extname(file) in types);

/** Serves the built site on a free port of this machine, under its base, packed as hosts do. */
export const serveDist = async (): Promise<{ origin: string; close: () => void }> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).replace(base, '/');
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(dist) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        ...(isPacked(file) ? {} : { 'content-encoding': 'gzip' }),
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        // A face that is late for one page is there for the next.
        'cache-control': extname(file) === '.woff2' ? 'max-age=3600' : 'no-store',
      })
      .end(isPacked(file) ? readFileSync(file) : gzipSync(readFileSync(file)));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
};
