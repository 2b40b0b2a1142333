import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { onOnePhone } from '../support/phone.ts';
import { ONE_OF_EACH_KIND } from '../support/site.ts';

const origin = inject('origin');
let page: Page;
onOnePhone((fresh) => {
  page = fresh;
});

test.each(ONE_OF_EACH_KIND)('%s loses nothing when its reader sets letters and lines further apart', async (path) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(origin + path);
  // What WCAG 1.4.12 says that a page must bear; by a sheet of its own, which the policy of the page allows.
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [spacing];
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && !element.matches('.onzichtbaar, .naar-tekst, svg *'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        return (
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect(cut).toEqual([]);
});
