import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { onPhone } from '../support/phone.ts';
import { askToRead, DUTCH, ENGLISH, giveVoices, saidOn } from '../support/voices.ts';

const origin = inject('origin');
const address = `${origin}/begrippen/taggen/`;
/** A page that one can leave in a hurry. */
const card = `${origin}/situaties/pesten/`;
/** Lets the site to which one leaves answer nothing, so that the page stays. */
const keepOtherSite = () => page.route('https://www.buienradar.nl/**', (route) => route.fulfill({ status: 204 }));
const leave = () => page.evaluate(() => document.querySelector<HTMLElement>('[data-snel-weg]')?.click());
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const bar = () => page.getByRole('group', { name: 'Voorlezen' });
const told = (hasText: string) => page.getByRole('alert').filter({ hasText });
const said = async () => (await saidOn(page)).map(({ text }) => text);
const finish = () => page.evaluate(() => window.studio.finish());

async function begin(faults: Parameters<typeof askToRead>[3] = {}): Promise<void> {
  await askToRead(page, address, [DUTCH, ENGLISH], faults);
  await expect.poll(said).toHaveLength(1);
}

/** Lets seconds pass at once on the page. */
const pass = (seconds: number) => page.clock.runFor(seconds * 1000);

test('what the page says about it lies over nothing else', async () => {
  await page.clock.install();
  await askToRead(page, address, []);
  for (const words of ['Even zoeken naar een stem…', 'nog geen Nederlandse stem']) {
    await told(words).waitFor();
    const { bottom } = await told(words).evaluate((element) => element.getBoundingClientRect().toJSON());
    const next = await page.locator('.kruimels a').first().boundingBox();
    expect(next?.y).toBeGreaterThanOrEqual(bottom);
    await pass(31);
  }
});

describe('a voice', () => {
  test('that fails is told of, and the page is as it was', async () => {
    await begin();
    await page.evaluate(() => window.studio.fail());
    await told('Voorlezen lukt nu niet').waitFor();
    await expect.poll(() => bar().count()).toBe(0);
  });

  test('that the browser cannot even ask is told of', async () => {
    await askToRead(page, address, [DUTCH], { throws: true });
    await told('Voorlezen lukt nu niet').waitFor();
  });

  test.each(['start', 'end'] as const)(
    'that never comes to its %s is told of, and can be tried again',
    async (untold) => {
      await page.clock.install();
      await begin({ untold });
      await pass(60);
      await told('Voorlezen lukt nu niet. Probeer het later nog een keer.').waitFor();
      await expect.poll(() => bar().count()).toBe(0);
      await button('Lees voor').click();
      await bar().waitFor();
    },
  );

  test('that is slow is given its time', async () => {
    await page.clock.install();
    await begin({ untold: 'start' });
    await pass(7);
    await finish();
    await expect.poll(said).toHaveLength(2);
    await bar().waitFor();
  });

  test('that is heard of is never cut off', async () => {
    await page.clock.install();
    await begin();
    for (let told = 0; told < 12; told++) {
      await pass(9);
      await page.evaluate(() => window.studio.tell());
    }
    await finish();
    await expect.poll(said).toHaveLength(2);
    await bar().waitFor();
  });

  test('that another program cuts off waits for the reader', async () => {
    await begin();
    await page.evaluate(() => speechSynthesis.cancel());
    await button('Lees verder').waitFor();
    await expect.poll(said).toHaveLength(1);
  });

  test('that another program pauses waits for the reader, and then goes on', async () => {
    await begin();
    await page.evaluate(() => window.studio.pause());
    await button('Lees verder').click();
    await expect.poll(said).toHaveLength(2);
    const [first, again] = await said();
    expect(again).toBe(first);
  });

  test.each(['told at once', 'told afterwards'] as const)(
    'that takes time to be cut off goes on: %s',
    async (cutsOff) => {
      await begin({ cutsOff });
      await button('Zin verder').click();
      await expect.poll(said).toHaveLength(2);
      await page.getByLabel('Tempo').selectOption('Snel');
      await expect.poll(said).toHaveLength(3);
      // Of presses that follow each other at once only the last is heard.
      await button('Zin verder').click({ clickCount: 2 });
      await expect.poll(said).toHaveLength(4);
      await finish();
      await expect.poll(said).toHaveLength(5);
      await button('Pauze').waitFor();
    },
  );
});

describe('voices that the browser finds late', () => {
  test('are waited for, and the reader knows it', async () => {
    await page.clock.install();
    await askToRead(page, address, [DUTCH, ENGLISH], { late: 28_000 });
    await pass(1);
    await told('Even zoeken naar een stem…').waitFor();
    await pass(24);
    await told('Even zoeken naar een stem…').waitFor();
    // Asking again does not make for two searches.
    await button('Lees voor').click();
    await pass(4);
    await expect.poll(said).toHaveLength(1);
    await expect.poll(() => page.getByRole('alert').innerText()).toBe('');
    // At the press nobody knew yet whether some of them are elsewhere.
    expect(await page.evaluate(() => window.studio.isWoken)).toBe(false);
  });

  test('are found at a later press where they come even later', async () => {
    await page.clock.install();
    await askToRead(page, address, [DUTCH], { late: 40_000 });
    await told('Even zoeken naar een stem…').waitFor();
    await pass(30);
    await told('nog geen Nederlandse stem').waitFor();
    await pass(10);
    await expect.poll(said).toEqual([]);
    await button('Lees voor').click();
    await expect.poll(said).toHaveLength(1);
  });

  test('are no longer waited for once the reader stops it, by keyboard too', async () => {
    await page.clock.install();
    await askToRead(page, address, [DUTCH], { late: 10_000 });
    await pass(1);
    await told('Even zoeken').waitFor();
    await button('Lees voor').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pass(1);
    await expect.poll(() => page.getByRole('alert').innerText()).toBe('');
    await expect.poll(() => button('Lees voor').evaluate((element) => element === document.activeElement)).toBe(true);
    await pass(15);
    await expect.poll(said).toEqual([]);
    await button('Lees voor').click();
    await expect.poll(said).toHaveLength(1);
  });

  test('are no longer waited for once the reader leaves in a hurry', async () => {
    await keepOtherSite();
    await page.clock.install();
    await askToRead(page, card, [DUTCH], { late: 5000 });
    await told('Even zoeken naar een stem…').waitFor();
    await leave();
    await pass(6);
    await expect.poll(said).toEqual([]);
    await expect.poll(() => bar().count()).toBe(0);
  });
});

test('nothing is said any more where the reader leaves at once', async () => {
  await keepOtherSite();
  await askToRead(page, card, [DUTCH]);
  await button('Stop').click();
  const before = await said();
  await page.evaluate(async () => {
    for (const pressed of ['[data-lees-voor] button', '[data-snel-weg]'])
      document.querySelector<HTMLElement>(pressed)?.click();
    await new Promise((later) => setTimeout(later, 1000));
  });
  expect(await said()).toEqual(before);
});

test('without a connection the button says why nothing happens', async () => {
  await giveVoices(page, [DUTCH]);
  await page.goto(address);
  await page.route('**/_astro/reader*', (route) => route.abort());
  await button('Lees voor').click();
  await told('Kijk of je internet hebt.').waitFor();
});
