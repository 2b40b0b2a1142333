import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser, savingVisitor } from './browser.ts';

/**
 * Hands each test of a file a fresh page as wide as a small phone, by `use`, and closes it after the test. The browser
 * is one for the file.
 */
export function onPhone(use: (page: Page, browser: Browser) => void): void {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await (await savingVisitor(browser, { viewport: { width: 360, height: 740 } })).newPage();
    use(page, browser);
  });
  afterEach(() => page.context().close());
}
