import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { readContent } from '../../src/model/source/content.ts';
import { manyTerms, writeManyTerms } from '../support/many-terms.ts';
import { ProjectCopy } from '../support/project-copy.ts';

const { mdx } = readContent(process.cwd());
const titlesOf = (texts: Record<string, string>) => Object.values(texts).map((text) => /^titel: .*$/m.exec(text)?.[0]);

describe('many terms', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(manyTerms(30, 1, mdx)).toEqual(manyTerms(30, 1, mdx));
    expect(manyTerms(30, 1, mdx)).not.toEqual(manyTerms(30, 2, mdx));
  });

  test('have names and sentences of their own', () => {
    const texts = manyTerms(2000, 1, mdx);
    const paths = Object.keys(texts);
    expect(paths.filter((path) => path.startsWith('begrippen/'))).toHaveLength(2000);
    expect(paths.filter((path) => path.startsWith('situaties/'))).toHaveLength(700);
    expect(new Set(titlesOf(texts)).size).toBe(paths.length);
    const sentences = new Set(Object.values(texts).map((text) => /^kort: .*$/m.exec(text)?.[0]));
    expect(sentences.size).toBeGreaterThan(0.8 * paths.length);
  });

  test('bring a project to so many, in which nothing stops a build', () => {
    const project = new ProjectCopy();
    try {
      writeManyTerms(project.folder, 300, 1);
      expect(readContent(project.folder).mdx.filter(({ collection }) => collection === 'begrippen')).toHaveLength(300);
      expect(checkContent(project.folder).errors).toEqual([]);
    } finally {
      project.remove();
    }
  });
});
