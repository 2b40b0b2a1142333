import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { Typist } from '../support/keyboard.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
let page: Page;
let typist: Typist;
onPhone((fresh) => {
  page = fresh;
});
beforeEach(async () => {
  typist = new Typist(page);
  await page.goto(origin);
});

const link = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const title = () => page.getByRole('heading', { level: 1 }).textContent();

describe('with a keyboard alone, from the first page on, one can', () => {
  test('look up a word, also misspelt', async () => {
    await typist.write(page.getByRole('combobox'), 'blokeren');
    await page.getByRole('option', { name: 'Blokkeren' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/begrippen/blokkeren/`);
    // The text is one press away.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await typist.enter(page.locator('.tekst a').first());
    await page.waitForURL(/\/begrippen\/(?!blokkeren)/);
  });

  test('read a card, and unfold what one can do', async () => {
    await typist.enter(link('Situaties').first());
    await page.waitForURL('**/situaties/');
    await typist.tabTo(page.locator('select[name=gevoel]'));
    await page.keyboard.press('b');
    await typist.enter(link('Iemand pest jou online'));
    await page.waitForURL('**/situaties/pesten/');
    const alternative = page.locator('.alternatief').first();
    await typist.enter(alternative.locator('summary'));
    await expect.poll(() => alternative.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
  });

  test('do a task of the practice place', async () => {
    await typist.enter(link('Oefenen').first());
    await page.waitForURL('**/oefenen/');
    await typist.enter(link('Een duim geven'));
    await page.waitForURL('**/oefenen/liken/');
    await typist.enter(button('Begin met oefenen'));
    await page.locator('.plein').waitFor();
    await typist.enter(page.locator('.plein').getByRole('button', { name: 'Vind ik leuk' }).first());
    await expect.poll(() => page.locator('.plein-stappen li.gedaan').count()).toBe(1);
  });

  test('put a handout together', async () => {
    await typist.enter(link('Bekijk wat je kunt printen'));
    await page.waitForURL('**/printen/');
    await typist.enter(link('maak een eigen hand-out'));
    await typist.enter(page.locator('#Keuze summary').first());
    await typist.write(page.getByLabel('Zoek in deze lijst').first(), 'taggen');
    await typist.tabTo(page.getByLabel('Taggen', { exact: true }));
    await page.keyboard.press('Space');
    await page.locator('#Stand').filter({ hasText: '1 begrip' }).waitFor();
    await typist.tabTo(button('Print'));
  });

  test('find whom to call', async () => {
    await typist.enter(link('Hulp').first());
    await page.waitForURL('**/hulp/');
    await expect.poll(() => title()).toBe('Hulp');
    await typist.tabTo(link(/^Bel 113/).first());
  });
});
