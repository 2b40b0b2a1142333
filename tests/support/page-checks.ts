import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, savingVisitor } from './browser.ts';
import { NOT_FOUND } from './site.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA and good practice, with contrast as AAA asks. */
const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};
const CONTRAST: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } };

/** What a page does wrong as it now is, its contrast in the dark included. */
export async function violationsOf(page: Page): Promise<string[]> {
  const inLight = await violationsInLight(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await runAxe(page, CONTRAST))];
}

async function violationsInLight(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script, which the page's own policy would forbid.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  await page.emulateMedia({ colorScheme: 'light' });
  return runAxe(page, EVERYTHING);
}

async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate((given) => window.axe.run(document, given), options);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join('; ')}`,
  );
}

/** Tests that every page of `paths` is accessible, quiet, at home on a small phone, and calls no other host. */
export function testPages(paths: string[]): void {
  const origin = inject('origin');
  let browser: Browser;
  let page: Page;
  let console: string[] = [];
  let elsewhere: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    // 320 px is also what a laptop's window is at 400% zoom.
    page = await (await savingVisitor(browser, { viewport: { width: 320, height: 640 } })).newPage();
    page.on('console', (message) => console.push(message.text()));
    page.on('pageerror', (error) => console.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) elsewhere.push(request.url());
    });
  });
  afterAll(() => browser.close());

  test.each(paths)('%s', async (path) => {
    console = [];
    elsewhere = [];
    await page.emulateMedia({ colorScheme: 'light' });
    const response = await page.goto(origin + path, { waitUntil: 'load' });
    if (path === NOT_FOUND) {
      expect(response?.status()).toBe(404);
      expect(console.splice(0)).toEqual([expect.stringContaining('404')]);
    }

    // The colours of the dark are the same on all pages of a kind, and are measured there.
    expect(await violationsInLight(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(console).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}
