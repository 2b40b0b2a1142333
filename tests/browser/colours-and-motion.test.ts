import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { contrast, edgeColours, type Pair, textColours } from '../support/colours.ts';
import { onOnePhone } from '../support/phone.ts';
import { ONE_OF_EACH_KIND } from '../support/site.ts';

const origin = inject('origin');
let page: Page;
onOnePhone((fresh) => {
  page = fresh;
});

/** What the device asks for, and what the reader chose. */
const SCHEMES = [
  ['light', undefined],
  ['dark', undefined],
  ['light', 'donker'],
  ['light', 'rustig'],
  ['light', 'contrast'],
  ['dark', 'contrast'],
  ['dark', 'licht'],
] as const;

async function unfold(path: string): Promise<void> {
  await page.goto(origin + path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

const tooFaint = (pairs: Pair[], least: number) =>
  pairs.filter(({ colour, ground }) => contrast(colour, ground) < least);

describe.each(ONE_OF_EACH_KIND)('%s', (path) => {
  beforeAll(() => unfold(path));

  test('text stands out 7:1, and what one can press 3:1, in every choice of colours', async () => {
    for (const [colorScheme, kleuren] of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate((choice) => {
        if (choice) document.documentElement.dataset.kleuren = choice;
        else delete document.documentElement.dataset.kleuren;
      }, kleuren);
      const text = await textColours(page);
      expect(text.length).toBeGreaterThan(1);
      expect(tooFaint(text, 7), `${colorScheme} ${kleuren}`).toEqual([]);
      expect(tooFaint(await edgeColours(page), 3), `${colorScheme} ${kleuren}`).toEqual([]);
    }
    await page.evaluate(() => delete document.documentElement.dataset.kleuren);
  });

  test('nothing moves, whether or not a reader asks for that', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      const moving = await page.evaluate(() => {
        const isMoving = (element: Element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        };
        const named = [...document.querySelectorAll('*')]
          .filter(isMoving)
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
        return [...named, ...document.getAnimations().map(({ id }) => id)];
      });
      expect(moving, reducedMotion).toEqual([]);
    }
  });

  test('in the colours of the device alone, everything can still be seen', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      // A device sees to it that its own colours stand out; here a page could only lose what it draws itself.
      expect(tooFaint(await textColours(page), 4.5), colorScheme).toEqual([]);
      expect(tooFaint(await edgeColours(page), 3), colorScheme).toEqual([]);
      const lost = await page.evaluate(() => {
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        const drawn = [...document.querySelectorAll('svg')].filter(
          (svg) => svg.checkVisibility() && !svg.matches('.logo'),
        );
        return drawn
          .filter((svg) => getComputedStyle(svg).stroke === ground)
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
      });
      expect(lost).toEqual([]);
      const pictures = page.locator('.plaatjes img');
      for (const ground of await pictures.evaluateAll((all) =>
        all.map((image) => getComputedStyle(image).backgroundColor),
      ))
        expect(ground).toBe('rgb(255, 255, 255)');
    }
  });

  test('at 400% zoom of a laptop nothing has to be moved sideways, and nothing hangs before the text', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const hanging = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility())
        .reduce((sum, element) => sum + element.getBoundingClientRect().height, 0),
    );
    expect(hanging).toBeLessThan(256 / 4);
  });
});

test('a colour that is too faint would be named', async () => {
  // Of a page of the site the policy would not let this style in.
  await page.goto('about:blank');
  await page.setContent('<p style="color: #777; background: #fff">Grijs</p>');
  expect(tooFaint(await textColours(page), 7)).toEqual([
    expect.objectContaining({ colour: 'rgb(119, 119, 119)', ground: 'rgb(255, 255, 255)' }),
  ]);
  expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21);
});
