import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { onOnePhone } from '../support/phone.ts';
import { ONE_OF_EACH_KIND } from '../support/site.ts';

const origin = inject('origin');
let page: Page;
onOnePhone((fresh) => {
  page = fresh;
});

/** Lists that show no marks, and so are none to Safari, and have no role that says otherwise. */
const noLists = () =>
  page.locator('ul, ol, menu').evaluateAll((all) =>
    all
      .filter((list) => !list.hasAttribute('role'))
      .filter((list) =>
        [...list.children]
          .map((item) => getComputedStyle(item))
          .every(({ display, listStyleType }) => display !== 'list-item' || listStyleType === 'none'),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );

describe('every list is one, whatever it looks like:', () => {
  test.each(ONE_OF_EACH_KIND)('%s', async (path) => {
    await page.goto(origin + path);
    await expect.poll(() => page.locator('ul, ol').count()).toBeGreaterThan(1);
    await expect.poll(noLists).toEqual([]);
  });

  test.each(['reageren', 'phishing-herkennen'])('Het Plein at the task «%s»', async (task) => {
    await page.goto(`${origin}/oefenen/${task}/`);
    await page.getByRole('button', { name: 'Begin met oefenen' }).click();
    await page.locator('.plein li').first().waitFor();
    await expect.poll(noLists).toEqual([]);
  });
});

test('each step says its number, once', async () => {
  await page.goto(`${origin}/begrippen/taggen/`);
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.stappen > ol' });
  const { nodes } = await devtools.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  const numbers = nodes.map(({ name }) => Number(name?.value)).filter(Boolean);
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
});
