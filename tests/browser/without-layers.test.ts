import { generate, parse, walk } from 'css-tree';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { onOnePhone } from '../support/phone.ts';
import { ONE_OF_EACH_KIND } from '../support/site.ts';

const origin = inject('origin');
let page: Page;
onOnePhone((fresh) => {
  page = fresh;
});

/** A style sheet as a browser reads it that is too old for cascade layers. */
function withoutLayers(css: string): string {
  const sheet = parse(css);
  walk(sheet, {
    visit: 'Atrule',
    enter: ({ name }, item, list) => {
      if (name === 'layer') list.remove(item);
    },
  });
  return generate(sheet);
}

beforeEach(async () => {
  await page.unroute('**/*.css');
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withoutLayers(await response.text()) });
  });
});

async function open(path: string): Promise<void> {
  await page.goto(origin + path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Drawings that are larger than a thumb, each with its width. */
const largeDrawings = () =>
  page
    .locator('svg')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .map((svg) => `${svg.getBoundingClientRect().width} ${svg.outerHTML}`)
        .filter((svg) => Number.parseFloat(svg) > 64),
    );
const width = () => page.evaluate(() => document.documentElement.scrollWidth);

describe.each(ONE_OF_EACH_KIND)('%s', (path) => {
  test('is as wide as the phone, with small drawings and nothing that is meant for paper', async () => {
    await open(path);
    await expect.poll(width).toBeLessThanOrEqual(360);
    await expect.poll(() => page.locator('svg').filter({ visible: true }).count()).toBeGreaterThan(0);
    await expect.poll(largeDrawings).toEqual([]);
    await expect.poll(() => page.locator('.op-papier, .alleen-op-papier').filter({ visible: true }).count()).toBe(0);
  });
});

test('what scripts draw is small too', async () => {
  await open('/oefenen/liken/');
  await page.getByRole('button', { name: 'Begin met oefenen' }).click();
  await page.locator('.plein svg').first().waitFor();
  await expect.poll(width).toBeLessThanOrEqual(360);
  await expect.poll(largeDrawings).toEqual([]);

  await open('/zoeken/');
  await page.locator('input[type=search]').fill('taggen');
  await page.locator('[data-zoekresultaat] svg').first().waitFor();
  await expect.poll(width).toBeLessThanOrEqual(360);
  await expect.poll(largeDrawings).toEqual([]);
});
