import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { moduleId, withSlashes } from '../../src/making/paths.ts';
import { entryIn, isInContent } from '../../src/model/source/files.ts';

/** The project in a folder as editors of each system have it. */
const projects = {
  Linux: (path: string) => `/home/anna/Mijn site/${path}`,
  Windows: (path: string) => `C:\\Users\\Anna\\OneDrive - Werk\\${path.replaceAll('/', '\\')}`,
};

describe.each(Object.entries(projects))('paths of %s', (_, here) => {
  test('a text is known by its place', () => {
    expect(entryIn(here('src/content/begrippen/taggen.mdx'))).toEqual({ collection: 'begrippen', slug: 'taggen' });
    expect(entryIn(here('src/content/situaties/map/pesten.mdx'))).toEqual({ collection: 'situaties', slug: 'pesten' });
    expect(entryIn(here('src/content/begrippen.yaml'))).toBeUndefined();
  });

  test('a change of a text is told from that of other files', () => {
    expect(isInContent(here('src/content/begrippen/taggen.mdx'))).toBe(true);
    expect(isInContent(here('src/content/hulplijnen.yaml'))).toBe(true);
    expect(isInContent(here('src/content.config.ts'))).toBe(false);
    expect(isInContent(here('dist/src-content/index.html'))).toBe(false);
  });

  test('get the slashes of addresses', () => {
    expect(withSlashes(here('a/b'))).toMatch(/\/a\/b$/);
    expect(withSlashes(here('a/b'))).not.toContain('\\');
  });
});

test('a module is named as Vite does, in a folder with a space too', () => {
  const from = pathToFileURL('/home/anna/Mijn site/src/build/small-scripts.ts').href;
  expect(moduleId('../browser/kept.ts', from)).toBe('/home/anna/Mijn site/src/browser/kept.ts');
});
