import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { onPhone } from '../support/phone.ts';
import { DUTCH, giveVoices } from '../support/voices.ts';

const origin = inject('origin');
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

/** What is fetched when a button is pressed: on which page, the button, and the script. */
describe.each([
  ['practice', '/oefenen/liken/', 'Begin met oefenen', '**/_astro/start.*'],
  ['steps', '/begrippen/taggen/', 'Toon stap voor stap', '**/_astro/step-by-step.*'],
  ['reading aloud', '/begrippen/taggen/', 'Lees voor', '**/_astro/reader.*'],
  ['the full text', '/zoeken/?q=liken', 'Zoek in alle teksten', '**/pagefind/pagefind.js'],
  ['the code of a list', '/lijstje/#begrippen=taggen', 'Toon een QR-code', '**/_astro/qr.*'],
])('%s', (_, path, name, script) => {
  const button = () => page.getByRole('button', { name }).first();
  const told = () => page.getByText('Kijk of je internet hebt.');

  async function open(): Promise<void> {
    await giveVoices(page, [DUTCH]);
    await page.goto(origin + path);
    await button().waitFor();
  }

  test('that a browser is too old for is not blamed on the connection alone', async () => {
    await page.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body: 'not a script' }));
    await open();
    await button().click();
    await expect.poll(() => told().innerText()).toContain('Misschien is je browser te oud.');
  });

  test('that fails without a connection is blamed on nothing else, and works when tried again', async () => {
    await open();
    const pressed = await button().elementHandle();
    await page.context().setOffline(true);
    await pressed?.click();
    await expect.poll(() => told().innerText()).not.toContain('te oud');
    await page.context().setOffline(false);
    await pressed?.click();
    await told().waitFor({ state: 'detached' });
  });
});
