import { mkdirSync, writeFileSync } from 'node:fs';
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';
import { beforeAll, describe, expect, test } from 'vitest';
import { typicalPages } from '../support/typical-pages.ts';

/** Part of the pixels that may differ: the edges of letters are not the same on every machine. */
const TOLERANCE = 0.001;
const NAMES = [
  'cover',
  'module',
  'module-large',
  'task',
  'situation',
  'term',
  'register',
  'handout',
  'guide',
  'cards-front',
  'cards-back',
];

let pages: Map<string, Canvas>;
beforeAll(async () => {
  pages = new Map((await typicalPages()).map(({ name, canvas }) => [name, canvas]));
});

describe('looks as approved (after a change that is meant: look at tests/unit/rejected, then npm run approve)', () => {
  test.each(NAMES)('%s', async (name) => {
    const page = pages.get(name) as Canvas;
    const approved = await loadImage(`tests/unit/approved/${name}.png`);
    expect([page.width, page.height]).toEqual([approved.width, approved.height]);

    const reference = createCanvas(page.width, page.height);
    reference.getContext('2d').drawImage(approved, 0, 0);
    const difference = createCanvas(page.width, page.height);
    const shown = difference.getContext('2d').createImageData(page.width, page.height);
    const [before, now] = [reference, page].map(
      (canvas) => canvas.getContext('2d').getImageData(0, 0, page.width, page.height).data,
    ) as [Uint8ClampedArray, Uint8ClampedArray];
    const differing = pixelmatch(before, now, shown.data, page.width, page.height) / (page.width * page.height);
    if (differing > TOLERANCE) {
      difference.getContext('2d').putImageData(shown, 0, 0);
      mkdirSync('tests/unit/rejected', { recursive: true });
      writeFileSync(`tests/unit/rejected/${name}.png`, await page.encode('png'));
      writeFileSync(`tests/unit/rejected/${name}-difference.png`, await difference.encode('png'));
    }
    expect(differing).toBeLessThanOrEqual(TOLERANCE);
  });

  test('no page is approved that is no longer compared', () => {
    expect([...pages.keys()].toSorted()).toEqual(NAMES.toSorted());
  });
});
