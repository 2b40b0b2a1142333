import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentComponents } from '../../src/model/source/components.ts';

const known = Object.fromEntries(
  Object.entries(contentComponents).map(([name, { attributes = {} }]) => [name, Object.keys(attributes).toSorted()]),
);

/** The attributes of each component on the site: the members of `interface Props`. */
function siteFaces(): Record<string, string[]> {
  return Object.fromEntries(
    globSync('src/components/content/*.astro').map((file) => {
      const props = /interface Props \{(?<members>[^}]*)\}/.exec(readFileSync(file, 'utf8'))?.groups?.members ?? '';
      return [
        basename(file, '.astro'),
        [...props.matchAll(/^\s*(\w+)\??:/gm)].map(([, name]) => String(name)).toSorted(),
      ];
    }),
  );
}

/** The attributes of each component on paper: the named parameters of `#let Name(…)`. */
function paperFaces(): Record<string, string[]> {
  const source = readFileSync('src/typst/content.typ', 'utf8');
  return Object.fromEntries(
    [...source.matchAll(/^#let ([A-Z]\w*)\(([^)]*)\)/gm)].map(([, name, parameters = '']) => [
      name,
      [...parameters.matchAll(/(\w+):/g)].map(([, attribute]) => String(attribute)).toSorted(),
    ]),
  );
}

describe('every component that an author may use', () => {
  test('has a face on the site with the same attributes', () => {
    expect(siteFaces()).toEqual(known);
  });

  test('has a face on paper with the same attributes', () => {
    expect(paperFaces()).toEqual(known);
  });
});
