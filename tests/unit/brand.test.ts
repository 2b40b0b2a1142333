import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brand } from '../../src/model/brand.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('the colours of the brand are those of the pages', () => {
  for (const [name, colour] of Object.entries(brand)) {
    const declared = new RegExp(`^ +--color-${name}: (#\\w+);`, 'm').exec(tokens);
    expect(declared?.[1], name).toBe(colour);
  }
});
