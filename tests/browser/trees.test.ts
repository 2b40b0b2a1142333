import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { onOnePhone } from '../support/phone.ts';
import { ONE_OF_EACH_KIND } from '../support/site.ts';
import { skeleton } from '../support/tree.ts';

const origin = inject('origin');
let page: Page;
onOnePhone((fresh) => {
  page = fresh;
});

const fileOf = (path: string) => `trees/${path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'begin'}.txt`;

// A change that is meant is approved with `npm run approve`.
test.each(ONE_OF_EACH_KIND)('%s is built for a screen reader as it was approved', async (path) => {
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const tree = skeleton(await page.locator('body').ariaSnapshot());
  await expect(tree).toMatchFileSnapshot(fileOf(path));
});
