import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectBrowser, savingVisitor } from '../support/browser.ts';
import { violationsOf } from '../support/page-checks.ts';

const origin = inject('origin');
let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await savingVisitor(browser, { viewport: { width: 360, height: 740 }, ...options })).newPage();
  await page.goto(`${origin}/begrippen/taggen/`);
  return page;
}
const link = (page: Page) => page.locator('.tekst a[href="/begrippen/melding/"]').first();
const note = (page: Page) => page.getByRole('tooltip');

test('a mouse that rests on a term shows what it means', async () => {
  const page = await open();
  await link(page).hover();
  await note(page).waitFor();
  await expect.poll(() => note(page).innerText()).toBe(await link(page).getAttribute('data-uitleg'));
  await page.mouse.move(0, 0);
  await note(page).waitFor({ state: 'hidden' });
});

test('the keyboard does too; a screen reader hears it with the link, and Escape closes it', async () => {
  const page = await open();
  await page.locator('#Inhoud').focus();
  while (!(await link(page).evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab');
  await note(page).waitFor();
  await expect.poll(() => link(page).getAttribute('aria-describedby')).toBe(await note(page).getAttribute('id'));
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => note(page).isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/begrippen/melding/`);
});

test('it stays with a word that scrolls into view, and goes with one that scrolls away', async () => {
  const page = await open();
  await page.setViewportSize({ width: 360, height: 300 });
  await page.locator('#Inhoud').focus();
  while (!(await link(page).evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  // Two frames: what scrolling calls has been called.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect.poll(() => note(page).isVisible()).toBe(true);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await note(page).waitFor({ state: 'hidden' });
});

test('a screen reader hears the explanation, also on a page with a heading «Uitleg»', async () => {
  const page = await open();
  await page.goto(`${origin}/cursus/knoppenkennis/`);
  await page.locator('h2#uitleg').waitFor();
  const explained = page.locator('.tekst a[data-uitleg]').first();
  await explained.hover();
  await note(page).waitFor();
  const ids = await explained.getAttribute('aria-describedby');
  await expect
    .poll(() => page.evaluate((id) => document.getElementById(id)?.textContent, String(ids)))
    .toBe(await explained.getAttribute('data-uitleg'));
});

test('the first tap explains, the second goes there', async () => {
  const page = await open({ hasTouch: true, isMobile: true });
  await link(page).tap();
  await note(page).waitFor();
  await expect.poll(() => page.url()).toBe(`${origin}/begrippen/taggen/`);
  const box = await note(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  await link(page).tap();
  await page.waitForURL(`${origin}/begrippen/melding/`);
});

test('without script it is a link', async () => {
  const page = await open({ javaScriptEnabled: false });
  await link(page).click();
  await page.waitForURL(`${origin}/begrippen/melding/`);
});

test('a page links a term once, and never itself', async () => {
  const page = await open();
  const paths = await page
    .locator('.tekst a[href^="/begrippen/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).not.toContain('/begrippen/taggen/');
});
