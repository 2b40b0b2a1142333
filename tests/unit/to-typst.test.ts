import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseMdx } from '../../src/model/source/mdx.ts';
import { toTypst } from '../../src/typst/to-typst.ts';

interface Case {
  name: string;
  mdx: string;
  typst: string;
  omit?: string[];
}

const cases: Case[] = parse(readFileSync(new URL('to-typst.golden.yaml', import.meta.url), 'utf8'));
const file = 'src/content/begrippen/proef.mdx';

describe('MDX to Typst', () => {
  test.each(cases)('$name', ({ mdx, typst, omit = [] }) => {
    expect(toTypst(parseMdx(mdx), { file, omit })).toBe(typst.trimEnd());
  });

  test.each([
    ['an unknown component', 'Een.\n\n<Onbekend />', '<Onbekend>'],
    ['an expression', 'Een.\n\n{1 + 1}', 'mdxFlowExpression'],
    ['raw HTML', 'Een.\n\n<br />', '<br>'],
    ['a quotation', 'Een.\n\n> twee', 'blockquote'],
    ['an expression as attribute', 'Een.\n\n<Knop naam={x} />', 'een kenmerk van <Knop>'],
  ])('%s is an error with file and line, never left out', (_, mdx, what) => {
    expect(() => toTypst(parseMdx(mdx), { file })).toThrow(`${file}:3  Op papier kan dit niet: ${what}`);
  });
});
