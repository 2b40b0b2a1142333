import { describe, expect, test } from 'vitest';
import { checkAge } from '../../src/check/rules/age.ts';
import { checkGraph } from '../../src/check/rules/graph.ts';
import { readContent } from '../../src/model/source/content.ts';

const content = readContent(process.cwd());

describe('the content', () => {
  test('has the whole glossary, all cards and the whole course', () => {
    const count = (collection: string) => content.mdx.filter((source) => source.collection === collection).length;
    expect(count('begrippen')).toBeGreaterThanOrEqual(151);
    expect(count('situaties')).toBeGreaterThanOrEqual(49);
    expect(count('modules')).toBeGreaterThanOrEqual(15);
  });

  test('reminds of facts that were checked more than a year ago', () => {
    expect(checkAge(content, new Date('2026-12-01'))).toEqual([]);
    const later = checkAge(content, new Date('2099-01-01'));
    expect(later.map(({ file }) => file)).toContain('src/content/begrippen/taggen.mdx');
    expect(later.map(({ file }) => file)).toContain('src/content/hulplijnen.yaml');
  });

  test('reminds of help lines after half a year, and stops nothing for it', () => {
    const lines = checkAge(content, new Date('2027-06-30'));
    expect(new Set(lines.map(({ file }) => file))).toEqual(new Set(['src/content/hulplijnen.yaml']));
    expect(lines[0]?.text).toContain('meer dan 6 maanden');
  });

  test('tells of a term to which no other leads', () => {
    const lonely = content.mdx.filter(({ slug }) => slug === 'taggen');
    expect(checkGraph({ ...content, mdx: lonely })).toMatchObject([
      { file: 'src/content/begrippen/taggen.mdx', line: 1 },
    ]);
  });
});
