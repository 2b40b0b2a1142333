import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectBrowser } from '../support/browser.ts';

const origin = inject('origin');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
afterAll(() => browser.close());

test('a term has all its steps, its warning and its way back', async () => {
  await page.goto(`${origin}/begrippen/taggen/`);
  const text = await page.locator('main').innerText();
  for (const part of ['Wat is het?', 'Voorbeeld', 'Mensen taggen', 'Let op', 'Ongedaan maken', 'Tag verwijderen']) {
    expect(text).toContain(part);
  }
});

test('a task is there as numbered steps with pictures that are described', async () => {
  await page.goto(`${origin}/oefenen/liken/`);
  await expect.poll(() => page.getByRole('button', { name: 'Begin met oefenen' }).isVisible()).toBe(false);
  const steps = page.locator('.plaatjes > li');
  await expect.poll(() => steps.count()).toBe(3);
  await expect.poll(() => steps.first().innerText()).toContain('Zoek het bericht van Ewa');
  const picture = steps.first().getByRole('img');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
  await expect
    .poll(() => picture.getAttribute('alt'))
    .toBe(
      'Ewa de Wit, Vrienden. De eerste tomaten van dit jaar. Ik ben er blij mee. Duimen: Samir Bakkali. Omcirkeld is: Vind ik leuk.',
    );
});

test('the search box leads to the A–Z page', async () => {
  await page.goto(origin);
  await page.getByRole('searchbox').fill('taggen');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/begrippen/?q=taggen`);
});

test('the search page says where to look instead', async () => {
  await page.goto(`${origin}/zoeken/?q=taggen`);
  const told = page.locator('main');
  await expect.poll(() => told.getByText('Zoeken werkt hier niet').isVisible()).toBe(true);
  await expect.poll(() => told.getByRole('link', { name: 'de begrippen van A tot Z' }).isVisible()).toBe(true);
  await expect.poll(() => told.getByRole('link', { name: 'wie je kunt bellen' }).isVisible()).toBe(true);
  for (const number of ['112', '113'])
    await expect.poll(() => told.locator(`a[href="tel:${number}"]`).isVisible()).toBe(true);
});
