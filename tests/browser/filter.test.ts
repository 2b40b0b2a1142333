import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { onPhone } from '../support/phone.ts';
import { emptyAsSafari } from '../support/safari.ts';

const origin = inject('origin');
let page: Page;
let browser: Browser;
onPhone((fresh, shared) => {
  page = fresh;
  browser = shared;
});

describe('the page of all cards', () => {
  const shown = () => page.locator('.rijen > li').filter({ visible: true });

  test('filters by feeling, theme and level, and says how many are left', async () => {
    await page.goto(`${origin}/situaties/`);
    const all = await shown().count();
    await page.locator('select[name=gevoel]').selectOption('bang');
    const afraid = await shown().count();
    expect(afraid).toBeGreaterThan(1);
    expect(afraid).toBeLessThan(all);
    await expect.poll(() => page.getByRole('status').innerText()).toBe(`Er zijn ${afraid} kaarten.`);

    await page.locator('select[name=thema]').selectOption('omgang');
    await expect.poll(() => shown().count()).toBe(1);
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Er is 1 kaart.');

    await page.locator('select[name=gevoel]').selectOption('Alle gevoelens');
    await page.locator('select[name=thema]').selectOption("Alle thema's");
    await expect.poll(() => shown().count()).toBe(all);
  });

  test('keeps the choice with the cards for who comes back in Safari', async () => {
    await page.goto(`${origin}/situaties/`);
    await page.locator('select[name=thema]').selectOption('omgang');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Er zijn 2 kaarten.');
    await page.evaluate(emptyAsSafari);
    await expect.poll(() => page.locator('select[name=thema]').inputValue()).toBe('omgang');
    await expect.poll(() => shown().count()).toBe(2);
  });

  test('without script shows all cards and no filter', async () => {
    const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await still.goto(`${origin}/situaties/`);
    await expect.poll(() => still.locator('form[data-filter]').isVisible()).toBe(false);
    await expect.poll(() => still.locator('.rijen > li').filter({ visible: true }).count()).toBe(5);
    await still.context().close();
  });
});

describe.each(['/begrippen/', '/begrippen/thema/', '/begrippen/beeld/'])('the terms of %s', (path) => {
  const shown = () => page.locator('main li[data-niveau]').filter({ visible: true });

  test('are filtered by level, and how many are left is said', async () => {
    await page.goto(origin + path);
    const all = await shown().count();
    await page.getByLabel('Alleen de basis').check();
    const basis = await shown().count();
    expect(basis).toBeGreaterThan(5);
    await expect.poll(() => page.locator('form [role=status]').last().innerText()).toBe(`Er zijn ${basis} begrippen.`);
    await page.getByLabel('Alleen wat verder gaat').check();
    expect(basis + (await shown().count())).toBe(all);
    // A letter or theme of which nothing is left is not named either.
    await expect
      .poll(() =>
        page
          .locator('[data-groep]')
          .filter({ visible: true })
          .evaluateAll((groups) => groups.every((group) => group.querySelector('li:not([hidden])'))),
      )
      .toBe(true);
    await page.getByLabel('Alles').check();
    await expect.poll(() => shown().count()).toBe(all);
  });

  test('are all there without script, and no filter that does nothing', async () => {
    const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await still.goto(origin + path);
    await expect.poll(() => still.locator('form[data-filter]').isVisible()).toBe(false);
    await expect.poll(() => still.locator('main li[data-niveau]').filter({ visible: true }).count()).toBe(20);
    await still.context().close();
  });
});
