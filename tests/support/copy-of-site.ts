import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, vi } from 'vitest';
import { connectBrowser } from './browser.ts';
import { asItIs, type MeddlingHost, meddlingHost } from './meddling-host.ts';

/** Until the first part of the site is on the device. */
export const kept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

/** Addresses of all that is kept on the device, without what tells versions apart. */
export const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.replace(/\?.*/, ''));
  });

/** Until the file at `url` is kept: what is read is kept a moment later. */
export const untilKept = (page: Page, url: string) =>
  vi.waitUntil(async () => (await keptFiles(page)).includes(url), { timeout: 20_000, interval: 100 });

/** Takes the whole site along by the button on the page about it. */
export async function takeAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Alles meenemen|Ga verder)/ }).click();
  await page.getByText('De hele site staat op dit apparaat.').waitFor();
}

/** A fresh visitor, with whatever goes wrong unseen: what scripts of pages throw and nobody catches. */
async function freshVisitor(browser: Browser): Promise<{ context: BrowserContext; page: Page; uncaught: string[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const uncaught: string[] = [];
  context.on('weberror', (error) => uncaught.push(String(error.error())));
  context.on('console', (message) => {
    if (/uncaught/i.test(message.text())) uncaught.push(message.text());
  });
  return { context, page: await context.newPage(), uncaught };
}

/** Until the page has a heading of that text. */
export const showsTitle = (page: Page, title: string) =>
  expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(title);

/** What a test of the copy has: a fresh visitor, on a host that can meddle with the site. */
export interface Visit {
  context: BrowserContext;
  page: Page;
  host: MeddlingHost;
}

/** Hands each test of a file a fresh visit, by `use`; after it nothing that scripts threw may have gone uncaught. */
export function onMeddlingHost(use: (visit: Visit, browser: Browser) => void): void {
  let browser: Browser;
  let visit: Visit;
  let uncaught: string[];
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const visitor = await freshVisitor(browser);
    uncaught = visitor.uncaught;
    visit = { context: visitor.context, page: visitor.page, host: await meddlingHost(inject('origin'), asItIs) };
    use(visit, browser);
  });
  afterEach(async () => {
    await visit.context.close();
    visit.host.stop();
    expect(uncaught).toEqual([]);
  });
}
