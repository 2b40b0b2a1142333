import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
const IN_FACEBOOK =
  'Mozilla/5.0 (Linux; Android 15; SM-A156B; wv) AppleWebKit/537.36 Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/530.0.0.1;]';
const IN_FACEBOOK_ON_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/22F76 [FBAN/FBIOS;FBAV/530.0.0.1;FBDV/iPhone15,4;]';
let page: Page;
let browser: Browser;
onPhone((fresh, shared) => {
  page = fresh;
  browser = shared;
});

describe('what others hang on a link', () => {
  test.each([
    ['/begrippen/taggen/?fbclid=IwAR0abc', '/begrippen/taggen/'],
    ['/begrippen/taggen/?utm_source=facebook&utm_medium=social#let-op', '/begrippen/taggen/#let-op'],
    ['/printen/?begrippen=taggen&fbclid=IwAR0abc', '/printen/?begrippen=taggen'],
  ])('%s is gone from the address, and from the way back', async (given, left) => {
    await page.goto(origin);
    await page.goto(origin + given);
    await page.waitForURL(origin + left);
    await page.goto(origin);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(origin + left);
  });

  test('leaves what is the site’s own', async () => {
    await page.goto(`${origin}/printen/?begrippen=taggen`, { waitUntil: 'load' });
    await expect.poll(() => page.url()).toBe(`${origin}/printen/?begrippen=taggen`);
  });
});

describe('«Snel weg»', () => {
  test('leaves to a neutral site, and the way back does not lead here', async () => {
    await page.route('https://www.buienradar.nl/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: 'Het weer' }),
    );
    await page.goto(`${origin}/begrippen/`);
    await page.goto(`${origin}/situaties/pesten/`);
    await page.getByRole('link', { name: 'Snel weg' }).click();
    await page.waitForURL('https://www.buienradar.nl/');
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${origin}/begrippen/`);
  });

  test('does so by pressing Shift three times, and not by writing capitals', async () => {
    await page.route('https://www.buienradar.nl/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: 'Het weer' }),
    );
    await page.goto(`${origin}/situaties/pesten/`);
    for (const key of ['Shift', 'Shift', 'Shift+A', 'Shift+Tab', 'Shift']) await page.keyboard.press(key);
    await expect.poll(() => page.locator('body').isVisible()).toBe(true);
    expect(page.url()).toBe(`${origin}/situaties/pesten/`);
    for (const key of ['Escape', 'Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    await page.waitForURL('https://www.buienradar.nl/');
  });

  test('is not the only way out that leaves no heavy page behind', async () => {
    await page.goto(`${origin}/begrippen/`);
    await page.goto(`${origin}/situaties/pesten/`);
    await page.getByRole('link', { name: 'Hulp', exact: true }).first().click();
    await page.waitForURL(`${origin}/hulp/`);
    await page.getByRole('link', { name: 'Cursus' }).click();
    await page.waitForURL(`${origin}/cursus/`);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${origin}/begrippen/`);
  });

  test('is on the search page as soon as someone speaks of danger, and what was asked is not there on the way back', async () => {
    await page.goto(`${origin}/begrippen/`);
    await page.goto(`${origin}/zoeken/#q=taggen`);
    const exit = page.getByRole('link', { name: 'Snel weg' });
    await page.locator('[data-zoekresultaat]').first().waitFor();
    expect(await exit.isVisible()).toBe(false);
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('hij slaat me');
    await exit.waitFor();
    await page.getByRole('link', { name: 'Cursus' }).click();
    await page.waitForURL(`${origin}/cursus/`);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${origin}/begrippen/`);
  });

  test('stays at hand however far one has read, and hides nothing at the end of the page', async () => {
    await page.goto(`${origin}/situaties/pesten/`);
    const exit = page.getByRole('link', { name: 'Snel weg' });
    for (const part of [0, 0.5, 1]) {
      await page.evaluate((share) => scrollTo(0, document.body.scrollHeight * share), part);
      await expect
        .poll(() => exit.evaluate((link) => innerHeight - link.getBoundingClientRect().bottom))
        .toBeLessThan(30);
    }
    const last = page.locator('.site-voet p');
    expect((await last.boundingBox())?.y).toBeLessThan(((await exit.boundingBox())?.y ?? 0) - 20);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('explains itself behind its button, and moves no title', async () => {
    const titleOf = async (path: string) => {
      await page.goto(origin + path);
      return (await page.getByRole('heading', { level: 1 }).boundingBox())?.y;
    };
    expect(await titleOf('/situaties/pesten/')).toBe(await titleOf('/situaties/kritiek/'));
    await page.goto(`${origin}/situaties/pesten/`);
    const explain = page.getByText('?', { exact: true });
    expect((await explain.boundingBox())?.width).toBeGreaterThanOrEqual(44);
    expect((await explain.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await explain.click();
    await page.getByText('Drie keer op de toets Shift').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('works without a script, as a link', async () => {
    const quiet = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await quiet.goto(`${origin}/hulp/`);
    const link = quiet.getByRole('link', { name: 'Snel weg' });
    await expect.poll(() => link.getAttribute('href')).toBe('https://www.buienradar.nl/');
    await quiet.context().close();
  });

  test('is not on a page about something light', async () => {
    await page.goto(`${origin}/begrippen/emoji/`);
    await expect.poll(() => page.getByRole('link', { name: 'Snel weg' }).count()).toBe(0);
  });
});

describe('inside Facebook’s own browser', () => {
  test.each([
    ['on Android', IN_FACEBOOK],
    ['on an iPhone', IN_FACEBOOK_ON_IPHONE],
  ])('%s a page with PDFs says what may fail, and where to read instead', async (_, userAgent) => {
    const inside = await (await browser.newContext({ userAgent, viewport: { width: 360, height: 640 } })).newPage();
    await inside.goto(`${origin}/printen/`);
    await expect.poll(() => inside.getByText('Printen en bewaren lukt hier vaak niet.').first().isVisible()).toBe(true);
    expect(await violationsOf(inside)).toEqual([]);
    const keys = inside.locator('.drukwerk');
    await expect.poll(() => keys.locator('.lees-hier').count()).toBe(await keys.count());
    for (const path of ['/cursus/knoppenkennis/', '/delen/begrippen/berichten/', '/meenemen/']) {
      await inside.goto(origin + path);
      await expect
        .poll(() => inside.locator('[data-in-app]').getByText('Openen in browser').isVisible(), { message: path })
        .toBe(true);
    }
    await inside.context().close();
  });

  test('only there', async () => {
    await page.goto(`${origin}/printen/`, { waitUntil: 'load' });
    await expect.poll(() => page.getByText('Printen en bewaren lukt hier vaak niet.').first().isVisible()).toBe(false);
  });
});

test('nothing of what one reads, searches or chooses to print is kept on the device', async () => {
  for (const path of [
    '/',
    '/begrippen/taggen/',
    '/situaties/',
    '/oefenen/liken/',
    '/weergave/',
    '/lijstje/',
    '/printen/',
  ])
    await page.goto(origin + path);
  await page.locator('#Keuze summary').filter({ hasText: 'Begrippen' }).click();
  await page.getByLabel('Taggen', { exact: true }).check();
  expect(
    await page.evaluate(async () => [document.cookie, localStorage.length, (await indexedDB.databases()).length]),
  ).toEqual(['', 0, 0]);
  await expect.poll(() => page.context().cookies()).toEqual([]);
});
