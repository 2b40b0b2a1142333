import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { newer, takeAway } from '../support/floor.ts';
import { onPhone } from '../support/phone.ts';

// What a reader can do, in a browser that has nothing which some browser of the floor lacks. It still reads newer syntax
// and styles: those are looked for in the built site.

const origin = inject('origin');
let page: Page;
let failures: string[];
onPhone((fresh) => {
  page = fresh;
});
beforeEach(async () => {
  failures = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  await page.addInitScript(takeAway, newer);
});
afterEach(() => expect(failures).toEqual([]));

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('what is newer is gone', async () => {
  await page.goto(origin);
  const left = () =>
    page.evaluate(() => [
      ...['toSorted', 'findLast'].filter((name) => name in Array.prototype),
      ...['adoptedStyleSheets', 'startViewTransition'].filter((name) => name in document),
      ...['Highlight', 'speechSynthesis'].filter((name) => name in window),
      ...['popover', 'inert'].filter((name) => name in HTMLElement.prototype),
      ...['size', 'has'].filter((name) => name in URLSearchParams.prototype),
      ...['Segmenter', 'ListFormat'].filter((name) => name in Intl),
    ]);
  // The last two have been there for long.
  expect(await left()).toEqual(['has', 'ListFormat']);
});

test('search suggests, answers, and looks in all texts', async () => {
  await page.goto(origin);
  await page.getByRole('combobox').fill('blok');
  await page.getByRole('option', { name: 'Blokkeren' }).first().waitFor();
  await page.getByRole('combobox').fill('zelfmort');
  await page.keyboard.press('Enter');
  await page.locator('#Hulp-eerst').getByRole('link', { name: 'Bel 113' }).waitFor();
  await page.locator('#Zoekvraag').fill('liken');
  await page.locator('[data-zoekresultaat]').getByRole('link', { name: 'Liken', exact: true }).waitFor();
  await button('Zoek in alle teksten').click();
  await page.locator('#Tekstresultaten [data-zoekresultaat]').first().waitFor();
});

test('lists can be narrowed', async () => {
  await page.goto(`${origin}/begrippen/`);
  const terms = page.locator('li[data-niveau]').filter({ visible: true });
  const all = await terms.count();
  await page.getByLabel('Alleen wat verder gaat').check();
  await expect.poll(() => terms.count()).toBeLessThan(all);
  await page.goto(`${origin}/situaties/`);
  await page.getByLabel('Niveau').selectOption('basis');
  await page.getByText(/^Er zijn \d+ kaarten\.$/).waitFor();
});

test('a handout is put together, and its pages are counted', async () => {
  await page.goto(`${origin}/printen/?begrippen=taggen&situaties=pesten`);
  await page.getByText('Je koos 1 begrip en 1 situatiekaart. Dat zijn ongeveer').waitFor();
  await expect.poll(() => page.locator('#Hand-out h2').count()).toBe(2);
});

test('a task with private messages opens', async () => {
  await page.goto(`${origin}/oefenen/blokkeren/`);
  await button('Begin met oefenen').click();
  await page.getByRole('region', { name: 'Gesprek met Marco Blom' }).waitFor();
});

test('a page goes on the list, and the list becomes a code', async () => {
  await page.goto(`${origin}/begrippen/taggen/`);
  await button('Zet op mijn lijstje').click();
  await page.getByRole('link', { name: 'Bekijk mijn lijstje' }).click();
  await page.getByText('Op je lijstje staat 1 ding.').waitFor();
  await button('Toon een QR-code').click();
  await page.locator('#Code svg').waitFor();
});

test('what a reader chooses is kept', async () => {
  await page.goto(`${origin}/weergave/`);
  await page.getByLabel('Donker').check();
  await page.goto(`${origin}/begrippen/taggen/`);
  await expect.poll(() => page.locator('html').getAttribute('data-kleuren')).toBe('donker');
});

test('steps are shown one at a time', async () => {
  await page.goto(`${origin}/begrippen/taggen/`);
  await button('Toon stap voor stap').first().click();
  await page.getByRole('dialog', { name: 'Stap 1 van 6' }).waitFor();
});

test('a post is copied', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.goto(`${origin}/delen/begrippen/berichten/#begrippen-taggen`);
  await page.locator('#begrippen-taggen').getByRole('button', { name: 'Kopieer de link' }).click();
  await page.getByText('Gekopieerd. Je kunt het nu plakken.').waitFor();
});
