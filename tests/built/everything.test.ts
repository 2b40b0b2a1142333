import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { onPhone } from '../support/phone.ts';
import { allPaths, isTerm } from '../support/site.ts';

const origin = inject('origin');
const slugOf = (path: string) => String(path.split('/').at(-2));
const terms = allPaths(inject('dist')).filter(isTerm).map(slugOf);
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

test('a list may hold every term; it is too long for a camera, and goes by its link', async () => {
  await page.goto(`${origin}/lijstje/#begrippen=${terms.join(',')}`);
  await expect.poll(() => page.locator('#Lijst > li').count()).toBe(terms.length);
  await expect.poll(() => page.locator('#Lijstmeldingen').textContent()).toBe('');
  await page.getByRole('button', { name: 'Toon een QR-code' }).click();
  await page.getByText('te lang voor een code').waitFor();
  await expect.poll(() => page.locator('#Code svg').count()).toBe(0);
  const link = await page.getByRole('textbox', { name: 'Link naar dit lijstje' }).inputValue();
  expect(new URL(link).hash).toBe(`#begrippen=${terms.join(',')}`);
});
