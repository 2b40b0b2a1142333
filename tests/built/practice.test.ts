import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { Loading, weightOf } from '../support/network.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
/** Bytes, compressed, for all that a task loads: script, style, texts and pictures. */
const LIMIT = 25_000;
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

const tasks = globSync('oefenen/*/gegevens.json', { cwd: inject('dist') }).map(dirname);

test.each(tasks)('%s costs at most 25 kB', async (path) => {
  await page.goto(`${origin}/${path}/`, { waitUntil: 'load' });
  await new Loading(page).all();
  const loading = new Loading(page);
  await page.getByRole('button', { name: 'Begin met oefenen' }).click();
  await page.locator('.plein').waitFor();
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
  });
  const parts = (await loading.all()).filter(({ url }) => !url.includes('/stap-'));
  const kinds = parts.map(({ url }) => /\.(\w+)$/.exec(url)?.[1]);
  expect(kinds).toEqual(expect.arrayContaining(['js', 'css', 'json', 'svg']));
  expect(weightOf(parts)).toBeLessThanOrEqual(LIMIT);
});
