import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { onPhone } from '../support/phone.ts';
import { DUTCH, giveVoices } from '../support/voices.ts';

const origin = inject('origin');
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

const button = (name: string) => page.getByRole('button', { name });
const idsOn = () => page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));

/** What people do on pages of each kind, which adds to the page. */
const visits: Record<string, () => Promise<void>> = {
  '/': async () => {
    await page.getByRole('combobox').pressSequentially('vriend');
    await page.getByRole('option').first().waitFor();
  },
  '/zoeken/?q=bibliotheek': async () => {
    await button('Zoek in alle teksten').click();
    await page.getByText(/^Gevonden in/).waitFor();
    await page.getByRole('combobox').fill('vriend');
    await page.getByRole('option').first().waitFor();
  },
  '/cursus/knoppenkennis/': async () => {
    await button('Lees voor').click();
    await page.getByRole('group', { name: 'Voorlezen' }).waitFor();
    await page.locator('.tekst a[data-uitleg]').first().hover();
    await page.getByRole('tooltip').waitFor();
    for (const index of [0, 1]) {
      await button('Toon stap voor stap').nth(index).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
    }
  },
  '/begrippen/liken/': async () => {
    const places = await page.locator('[data-oefening]').all();
    expect(places.length).toBe(2);
    for (const place of places) await place.getByRole('button', { name: 'Begin met oefenen' }).click();
    await page.locator('.plein').nth(1).waitFor();
    for (const open of await button('Reageren').all()) await open.click();
    await page.locator('.plein-schrijven').nth(1).waitFor();
  },
  '/lijstje/#begrippen=taggen,liken': async () => {
    await button('Toon een QR-code').click();
    await page.locator('#Code svg').waitFor();
  },
  '/printen/?begrippen=taggen,liken&werkbladen=knoppenkennis': async () => {
    await page.locator('#Hand-out article').nth(2).waitFor();
  },
};

test.each(Object.entries(visits))('whatever one does on %s, no id stands twice', async (path, act) => {
  await giveVoices(page, [DUTCH]);
  await page.route('**/begrippen/liken/', withTwoTasks);
  await page.goto(origin + path, { waitUntil: 'load' });
  const sent = await idsOn();
  await act();
  const ids = await idsOn();
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  // So that it never meets that of a heading.
  expect(ids.filter((id) => !sent.includes(id) && !/^[A-Z]/.test(id))).toEqual([]);
});

/** A term may have several tasks. */
async function withTwoTasks(route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> {
  const response = await route.fetch();
  const [task = ''] =
    /<div data-oefening=[\s\S]*?<div class="podium"[\s\S]*?<\/div> <\/div>/.exec(await response.text()) ?? [];
  const body = (await response.text()).replace(task, `${task}${task.replace('/liken/', '/reageren/')}`);
  await route.fulfill({ response, body });
}
