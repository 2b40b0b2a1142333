import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const origin = inject('origin');
const FIRST_SEARCH_LIMIT = 110_000;

let browser: Browser;
let page: Page;
let console: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  console = [];
  page.on('console', (message) => console.push(message.text()));
  page.on('pageerror', (error) => console.push(String(error)));
});
afterEach(async () => {
  expect(console).toEqual([]);
  await page.context().close();
});

const results = () => page.locator('[data-zoekresultaat]');

test('typing a word at home and pressing Enter shows its term first, with kind and explanation', async () => {
  await page.goto(origin);
  await page.getByRole('searchbox').fill('taggen');
  await page.keyboard.press('Enter');
  await results().first().waitFor();

  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/zoeken/?q=taggen');
  const first = results().first();
  expect(await first.getByRole('link').innerText()).toBe('Taggen');
  expect(await first.innerText()).toContain('Begrip');
  expect(await first.innerText()).toContain('Iemands naam aan een foto of bericht vastmaken');
  await first.getByRole('link').click();
  expect(new URL(page.url()).pathname).toBe('/begrippen/taggen/');
});

test('what one types never leaves the browser', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(origin);
  await page.getByRole('searchbox').fill('eenzaam');
  await page.keyboard.press('Enter');
  await results().first().waitFor();
  expect(requests.filter((url) => new URL(url).search.includes('eenzaam'))).toEqual([]);
});

test('a link with a question shows the answers, and the box holds the question', async () => {
  await page.goto(`${origin}/zoeken/?q=blokkeren`);
  await results().first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('blokkeren');
  expect(await results().first().getByRole('link').getAttribute('href')).toBe('/begrippen/blokkeren/');
});

test.each([
  ['ontvriend', '/begrippen/ontvrienden/'],
  ['notificatie', '/begrippen/melding/'],
  ['iemand vraagt geld', '/situaties/geld-gevraagd/'],
])('%s is found as an inflected word, a synonym or words of a text', async (query, path) => {
  await page.goto(`${origin}/zoeken/?q=${encodeURIComponent(query)}`);
  await results().first().waitFor();
  const found = await results()
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(found.slice(0, 5)).toContain(path);
});

test('results follow the typing, and a screen reader hears how many there are', async () => {
  await page.goto(`${origin}/zoeken/`);
  await page.keyboard.type('wachtwoord');
  await results().first().waitFor();
  const status = page.getByRole('status');
  expect(await status.innerText()).toMatch(/resultaten bij “wachtwoord”\.$/);

  await page.getByRole('searchbox').fill('');
  await results().first().waitFor({ state: 'detached' });
  expect(await status.innerText()).toBe('');
});

test('the keyboard alone goes from box to result', async () => {
  await page.goto(`${origin}/zoeken/?q=vriend`);
  await results().first().waitFor();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toBe(await results().first().getByRole('link').getAttribute('href'));
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}${focused}`);
});

test('more results are there for who asks, and the focus goes on to them', async () => {
  await page.goto(`${origin}/zoeken/?q=vriend`);
  await results().first().waitFor();
  expect(await results().count()).toBe(5);
  await page.getByRole('button', { name: 'Meer resultaten' }).click();
  await results().nth(5).waitFor();
  expect(await results().count()).toBeGreaterThan(5);
  await page.waitForFunction(() => document.activeElement?.matches('[data-zoekresultaat] a'));
});

test('nothing found is no dead end', async () => {
  await page.goto(`${origin}/zoeken/?q=qqqqq`);
  await page.getByText('Niets gevonden bij “qqqqq”.').waitFor();
  expect(await page.getByRole('link', { name: 'Hulp: wie je kunt bellen' }).isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Begrippen van A tot Z' }).isVisible()).toBe(true);
});

test('a question with code in it stays text', async () => {
  await page.goto(`${origin}/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await page.getByRole('status').filter({ hasText: 'onerror' }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
});

test('a search that fails says so', async () => {
  await page.route('**/pagefind.js', (route) => route.abort());
  await page.goto(`${origin}/zoeken/?q=taggen`);
  await page.getByText('Zoeken lukt nu niet.').waitFor();
  expect(await page.getByRole('link', { name: 'Begrippen van A tot Z' }).isVisible()).toBe(true);
  expect(console.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
});

test(`the first search loads at most ${FIRST_SEARCH_LIMIT / 1000} kB, and nothing before it`, async () => {
  const loaded: { url: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('/pagefind/')) {
      loaded.push({ url: response.url(), bytes: gzipSync(await response.body()).length });
    }
  });
  await page.goto(`${origin}/zoeken/`);
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual([]);

  await page.keyboard.type('vriendschapsverzoek');
  await results().first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(FIRST_SEARCH_LIMIT);
});
