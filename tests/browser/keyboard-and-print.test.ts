import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPdf } from '../support/pdf.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

describe('keyboard', () => {
  test('the first stop skips to the text', async () => {
    await page.goto(`${origin}/begrippen/taggen/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Naar de tekst' });
    await expect.poll(() => skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('Inhoud');
  });

  test('every stop is visible and outlined', async () => {
    await page.goto(`${origin}/begrippen/taggen/`);
    const seen: object[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return { tag: element.tagName, outlineStyle, outlineWidth, hasSize: width > 0 && height > 0 };
      });
      if (stop.tag === 'BODY') break;
      seen.push(stop);
    }
    expect(seen.length).toBeGreaterThan(15);
    for (const stop of seen) {
      expect(stop).toMatchObject({ outlineStyle: 'solid', outlineWidth: '3px', hasSize: true });
    }
  });

  test('what one taps outside the text is at least 44 px high', async () => {
    await page.goto(`${origin}/begrippen/`);
    const heights = await page
      .locator('header a, nav a, footer nav a, form button, form input[type=search], form label:has(input[type=radio])')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

describe('printed from the browser', () => {
  test('a page is the text alone, with the addresses of other sites', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${origin}/begrippen/taggen/`);
    await expect.poll(() => page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
      .toBe('rgb(255, 255, 255)');
    const { length } = await page.pdf({ format: 'A4' });
    expect(length).toBeGreaterThan(10_000);
  });

  test('steps are not cut in two', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${origin}/begrippen/taggen/`);
    const breaks = await page.locator('.stappen').evaluateAll((all) => all.map((e) => getComputedStyle(e).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });
  test('a heading stays with its text, also in a browser that knows no better', async () => {
    await page.goto(`${origin}/begrippen/taggen/`);
    const pageOf = (pages: string[], text: string) => pages.findIndex((one) => one.includes(text));
    const moved = new Set<number>();
    // Lower and lower on the first page, until it comes on the second.
    for (let height = 640; !moved.has(1); height += 12) {
      await page.evaluate((pixels) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * { break-after: auto !important; orphans: 1 !important; widows: 1 !important }
          main { padding-top: ${pixels}px }
        `);
        document.adoptedStyleSheets = [sheet];
      }, height);
      const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
      const at = pageOf(pages, 'Wat is het?');
      expect(pageOf(pages, 'Taggen is iemands naam vastmaken')).toBe(at);
      moved.add(at);
    }
    expect(moved).toEqual(new Set([0, 1]));
  });
});
