import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser, savingVisitor } from '../support/browser.ts';
import { pagesWithEveryStructure } from '../support/html.ts';
import { violationsInLight } from '../support/page-checks.ts';
import { allPaths, NOT_FOUND } from '../support/site.ts';

const origin = inject('origin');
const dist = inject('dist');
const paths = allPaths(dist);
let browser: Browser;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  browser = await connectBrowser();
  // 320 px is also what a laptop's window is at 400% zoom.
  page = await (await savingVisitor(browser, { viewport: { width: 320, height: 640 } })).newPage();
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) problems.push(`asks ${request.url()}`);
  });
});
afterAll(() => browser.close());

describe('is quiet, at home on a small phone, and calls no other host:', () => {
  test.each(paths)('%s', async (path) => {
    problems = [];
    const response = await page.goto(origin + path, { waitUntil: 'load' });
    if (path === NOT_FOUND) {
      expect(response?.status()).toBe(404);
      expect(problems.splice(0)).toEqual([expect.stringContaining('404')]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(problems).toEqual([]);
  });
});

describe('is accessible:', () => {
  const built = paths.filter((path) => path !== NOT_FOUND);
  // Pages of one structure are right or wrong together; a few have all of them.
  test.each(inject('all') ? built : pagesWithEveryStructure(dist, built))('%s', async (path) => {
    await page.goto(origin + path, { waitUntil: 'load' });
    expect(await violationsInLight(page)).toEqual([]);
  });

  test('a page for an address that is not there', async () => {
    await page.goto(origin + NOT_FOUND);
    expect(await violationsInLight(page)).toEqual([]);
  });
});
