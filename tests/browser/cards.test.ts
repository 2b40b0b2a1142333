import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
let page: Page;
let browser: Browser;
onPhone((fresh, shared) => {
  page = fresh;
  browser = shared;
});

describe('a scenario card', () => {
  test('opens its alternatives one by one, so that a group can think first', async () => {
    await page.goto(`${origin}/situaties/geen-antwoord/`);
    const consequences = page.locator('.gevolg');
    await expect.poll(() => consequences.filter({ visible: true }).count()).toBe(0);
    await page.locator('.alternatief summary').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => consequences.filter({ visible: true }).count()).toBe(1);
  });

  test('lies open on paper', async () => {
    await page.goto(`${origin}/situaties/geen-antwoord/`);
    await page.emulateMedia({ media: 'print' });
    const consequences = page.locator('.gevolg');
    await expect.poll(() => consequences.filter({ visible: true }).count()).toBe(await consequences.count());
  });

  test('leads to another card at random, without script to the next', async () => {
    const seen = new Set<string>();
    for (let time = 0; time < 6; time++) {
      await page.goto(`${origin}/situaties/geen-antwoord/`);
      await page.getByRole('link', { name: 'Een andere situatie' }).click();
      await page.waitForURL(/\/situaties\/(?!geen-antwoord\/)[a-z-]+\/$/);
      seen.add(page.url());
    }
    expect(seen.size).toBeGreaterThan(1);

    const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await still.goto(`${origin}/situaties/geen-antwoord/`);
    await still.getByRole('link', { name: 'Een andere situatie' }).click();
    await still.waitForURL(/\/situaties\/(?!geen-antwoord\/)[a-z-]+\/$/);
    await still.context().close();
  });

  test('names its terms, and they name the card', async () => {
    await page.goto(`${origin}/situaties/geld-gevraagd/`);
    await expect.poll(() => page.locator('.verder a[href="/begrippen/datingfraude/"]').count()).toBe(1);
    await page.goto(`${origin}/begrippen/datingfraude/`);
    await expect.poll(() => page.locator('.verder a[href="/situaties/geld-gevraagd/"]').count()).toBe(1);
    await expect.poll(() => page.locator('.verder a[href="/cursus/niet-erin-trappen/"]').count()).toBe(1);
  });
});
