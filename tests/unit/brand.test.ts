import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brand, logo } from '../../src/model/brand.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('the colours of the brand are those of the pages', () => {
  for (const [name, colour] of Object.entries(brand)) {
    const declared = new RegExp(`^ +--color-${name}: (#\\w+);`, 'm').exec(tokens);
    expect(declared?.[1], name).toBe(colour);
  }
});

test('the logo in a page has the shapes of the icon', () => {
  const shapesOf = (svg: string) =>
    [...svg.replaceAll(/\s+/g, ' ').matchAll(/<(rect|circle) ([^>]*?) ?\/?>/g)].map(([, shape, attributes]) =>
      `${shape} ${attributes}`.replaceAll(
        /\{colour\('(\w+)'\)\}/g,
        (_, name) => `"${brand[name as keyof typeof brand]}"`,
      ),
    );
  expect(shapesOf(readFileSync('src/layouts/Logo.astro', 'utf8'))).toEqual(shapesOf(logo));
  expect(shapesOf(logo)).toHaveLength(4);
});
