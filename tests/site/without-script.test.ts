import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { allPaths } from '../support/site.ts';

const origin = inject('origin');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
afterAll(() => browser.close());

test('every page has its heading and its text', async () => {
  for (const path of allPaths()) {
    await page.goto(origin + path);
    expect(await page.locator('h1').count(), path).toBe(1);
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
  }
});

test('a term has all its steps, its warning and its way back', async () => {
  await page.goto(`${origin}/begrippen/taggen/`);
  const text = await page.locator('main').innerText();
  for (const part of ['Wat is het?', 'Voorbeeld', 'Mensen taggen', 'Let op', 'Ongedaan maken', 'Tag verwijderen']) {
    expect(text).toContain(part);
  }
});

test('the search box leads to the A–Z page', async () => {
  await page.goto(origin);
  await page.getByRole('searchbox').fill('taggen');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/begrippen/?q=taggen`);
});

test('the search page says where to look instead', async () => {
  await page.goto(`${origin}/zoeken/?q=taggen`);
  expect(await page.getByText('Zoeken werkt hier niet').isVisible()).toBe(true);
});
