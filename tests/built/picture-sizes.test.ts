import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { attributeOf, elementsOf } from '../../src/build/built-page.ts';
import { pathOf } from '../support/site.ts';

/** Every picture and drawing in the pages, once for each size, by where the first stands. */
const pictures = new Map<string, { page: string; source: string | undefined; width: number; height: number }>();
for (const page of globSync('dist/**/*.html')) {
  for (const element of elementsOf(readFileSync(page, 'utf8'))) {
    if (element.tagName !== 'img' && element.tagName !== 'svg') continue;
    const source = attributeOf(element, 'src');
    const [width, height] = ['width', 'height'].map((name) => Number(attributeOf(element, name)));
    const key = `${source} ${attributeOf(element, 'class')} ${width} ${height}`;
    if (!pictures.has(key)) pictures.set(key, { page, source, width: Number(width), height: Number(height) });
  }
}

test('every picture and drawing has its size in the page, so that nothing moves when it comes', () => {
  expect(pictures.size).toBeGreaterThan(50);
  const without = [...pictures].filter(([, { width, height }]) => !(width > 0 && height > 0));
  expect(without.map(([key, { page }]) => `${page}: ${key}`)).toEqual([]);
});

test('that size has the shape of the picture', async () => {
  for (const { page, source, width, height } of pictures.values()) {
    if (!source) continue;
    const own = await sharp(`dist${pathOf(source)}`).metadata();
    // Both are rounded.
    expect(Math.abs((width * own.height) / own.width - height), `${page}: ${source}`).toBeLessThan(2);
  }
});
