import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { assertBuilt, base } from './dist.ts';
import { serveDist } from './serve-dist.ts';

/** A browser and a server of the built site, there while the tests of a file run. */
export interface SiteBrowser {
  newContext: Browser['newContext'];
  /** Scheme, host and port of the server. */
  origin: () => string;
  /** Where a page stands on the server: `ar/index.html` → `http://127.0.0.1:4000/archive/ar/` */
  toAddress: (file: string) => string;
}

/** Starts both before the tests of a file, and ends them after. */
export const startSiteBrowser = (): SiteBrowser => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveDist>>;
  before(async () => {
    assertBuilt();
    server = await serveDist();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    newContext: (options) => browser.newContext(options),
    origin: () => server.origin,
    toAddress: (file) => `${server.origin}${base}${file.replace(/index\.html$/, '')}`,
  };
};
