import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { connectBrowser, savingVisitor } from './browser.ts';

/** A small phone. */
const PHONE = { viewport: { width: 360, height: 740 } };

/** One page for all tests of a file that leave nothing behind, by `use`: it is as it was for each of them. */
export function onOnePhone(use: (page: Page) => void): void {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await connectBrowser();
    page = await (await savingVisitor(browser, PHONE)).newPage();
    use(page);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page.setViewportSize(PHONE.viewport);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' });
  });
}

/**
 * Hands each test of a file a fresh page as wide as a small phone, by `use`, and closes it after the test. The browser
 * is one for the file.
 */
export function onPhone(use: (page: Page, browser: Browser) => void): void {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await (await savingVisitor(browser, PHONE)).newPage();
    use(page, browser);
  });
  afterEach(() => page.context().close());
}
