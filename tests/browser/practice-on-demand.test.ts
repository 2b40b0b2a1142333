import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { Loading } from '../support/network.ts';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
let page: Page;
onPhone((fresh) => {
  page = fresh;
});
const start = () => page.getByRole('button', { name: 'Begin met oefenen' });

describe('the practice place on the page of a term', () => {
  test('loads nothing before it is asked for', async () => {
    const loading = new Loading(page);
    await page.goto(`${origin}/begrippen/blokkeren/`);
    const addresses = (await loading.all()).map(({ url }) => url);
    expect(addresses.length).toBeGreaterThan(3);
    expect(
      addresses.filter((address) =>
        /start\.|practice\.|gegevens|personages|\.svg$/.test(address.replace('favicon.svg', '')),
      ),
    ).toEqual([]);
  });

  test('opens in its place, and is accessible there', async () => {
    await page.goto(`${origin}/begrippen/blokkeren/`);
    await start().click();
    await page.getByRole('region', { name: 'Gesprek met Marco Blom' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('tells in Dutch when it can not be loaded, and works when tried again', async () => {
    await page.goto(`${origin}/begrippen/blokkeren/`);
    await page.route('**/gegevens.json', (route) => route.abort());
    await start().click();
    await page.getByText('Het Plein gaat nu niet open.').waitFor();
    await page.unroute('**/gegevens.json');
    await start().click();
    await page.locator('.plein').waitFor();
    await expect.poll(() => page.getByText('Het Plein gaat nu niet open.').count()).toBe(0);
  });
});

describe('a task', () => {
  test('gives a hint when asked', async () => {
    await page.goto(`${origin}/oefenen/liken/`);
    await start().click();
    await page.getByRole('button', { name: 'Tip' }).click();
    await expect.poll(() => page.getByText('De duim staat onder de foto, links.').isVisible()).toBe(true);
  });

  test('keeps nothing: a new visit begins at the beginning', async () => {
    await page.goto(`${origin}/oefenen/liken/`);
    await start().click();
    await page.getByRole('button', { name: 'Vind ik leuk' }).first().click();
    await page.reload();
    await start().click();
    await expect
      .poll(() => page.getByRole('button', { name: 'Vind ik leuk' }).first().getAttribute('aria-pressed'))
      .toBe('false');
  });

  test('shows text as text, whatever one writes', async () => {
    await page.goto(`${origin}/oefenen/reageren/`);
    await start().click();
    await page.getByRole('button', { name: 'Reageren', exact: true }).first().click();
    await page.getByLabel('Jouw reactie').fill('<b>vet</b> {wie} **x**');
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    await expect.poll(() => page.getByText('<b>vet</b> {wie} **x**').isVisible()).toBe(true);
  });

  test('moves nothing for who wants no motion, and fits 400% zoom', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`${origin}/oefenen/taggen/`);
    await start().click();
    await page.getByRole('button', { name: 'Meer bij dit bericht' }).first().click();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('the module page leads to its tasks', async () => {
  await page.goto(`${origin}/cursus/knoppenkennis/`);
  const tasks = page.locator('section', { has: page.getByRole('heading', { name: 'Oefenen op Het Plein' }) });
  await expect
    .poll(() => tasks.getByRole('link').allInnerTexts())
    .toEqual(['Een duim geven', 'Een reactie schrijven', 'Eerst vragen, dan taggen']);
  await tasks.getByRole('link').first().click();
  await page.waitForURL(`${origin}/oefenen/liken/`);
});
