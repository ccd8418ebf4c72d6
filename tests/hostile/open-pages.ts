import { globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** What the pages of a site did in a browser, each with the page. */
export interface Deeds {
  pages: number;
  /** A script of a text ran: it called `alert` or its like, or opened a window. */
  ran: string[];
  /** A page asked, or went to, another host. */
  asked: string[];
  /** The policy of the page had to forbid something. */
  blocked: string[];
}

const serve = async (folder: string) => {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
    const there = file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile();
    if (!there) return void response.writeHead(404).end();
    const type = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml' }[
      path.extname(file)
    ];
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};

/** Runs in the page before anything else: tells of what scripts of a text would do. */
const watch = (): void => {
  const { tell } = window as unknown as { tell: (kind: string, what: string) => void };
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    Object.defineProperty(window, name, { value: (...words: unknown[]) => tell('ran', `${name}(${words.join()})`) });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell('blocked', `${effectiveDirective} ${blockedURI}`),
  );
};

/** What a reader may do to any element, and links that would run. */
const touch = (): void => {
  const { tell } = window as unknown as { tell: (kind: string, what: string) => void };
  for (const element of document.querySelectorAll('*')) {
    for (const type of ['mouseover', 'pointerover', 'focus', 'focusin', 'click', 'toggle', 'animationend'])
      if (type !== 'click' || !element.closest('a, button, input, summary')) element.dispatchEvent(new Event(type));
    if (element instanceof HTMLAnchorElement && !/^(?:https?|mailto):$/.test(element.protocol) && element.href !== '')
      tell('ran', `a link to ${element.protocol}`);
  }
};

/** Opens pages of a site one after the other, behaves like a curious reader, and gives what happened. */
export const openPages = async (browser: Browser, folder: string, pattern: string): Promise<Deeds> => {
  const { origin, close } = await serve(folder);
  const files = globSync(pattern, { cwd: folder }).sort();
  const deeds: Deeds = { pages: files.length, ran: [], asked: [], blocked: [] };
  const context = await browser.newContext();
  const page = await context.newPage();
  let current = '';
  const note = (kind: 'ran' | 'asked' | 'blocked', what: string): void => void deeds[kind].push(`${current}: ${what}`);
  await context.exposeFunction('tell', note);
  await context.addInitScript(watch);
  page.on('dialog', (dialog) => {
    note('ran', dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', () => note('ran', 'a window'));
  await context.route('**/*', (route) => {
    if (route.request().url().startsWith(origin)) return route.continue();
    note('asked', route.request().url());
    return route.abort();
  });
  for (current of files) await visit(page, `${origin}/${current.replaceAll(path.sep, '/')}`, note);
  await context.close();
  close();
  return deeds;
};

const visit = async (page: Page, address: string, note: (kind: 'asked', what: string) => void): Promise<void> => {
  await page.goto(address, { waitUntil: 'load' }).catch(() => {});
  await page.evaluate(touch).catch(() => {});
  await page.waitForTimeout(10);
  if (!page.url().startsWith(new URL(address).origin)) note('asked', `went to ${page.url()}`);
};
