import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { slug as idOf } from 'github-slugger';
import type { DefaultTreeAdapterTypes as Dom } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, elementsOf } from '../../src/build/built-page.ts';
import { placesOf } from '../../src/model/places.ts';
import { readContent } from '../../src/model/source/content.ts';
import { visibleText } from '../support/html.ts';

const dist = inject('dist');
const places = placesOf(readContent(process.cwd()).mdx);

/** Whether an element stands in what an author wrote. */
function isInText({ parentNode }: Dom.ChildNode): boolean {
  if (!parentNode || !('attrs' in parentNode)) return false;
  return (attributeOf(parentNode, 'class') ?? '').split(' ').includes('tekst') || isInText(parentNode);
}

/** An id, or words without spaces, in a form in which they can be compared; a second heading of one name has a number. */
const plain = (id: string) => id.replace(/-\d+$/, '').replaceAll('-', '');

/** Whether an id is that of a heading of a text, which is made of its words. */
const isFromText = ({ id, element }: { id: string; element: Dom.Element }) =>
  isInText(element) && /^h[23]$/.test(element.tagName) && plain(idOf(visibleText(element))) === plain(id);

/** Every page that is sent, with its ids. */
const pages = globSync('**/*.html', { cwd: dist }).map((page) => {
  const named = elementsOf(readFileSync(`${dist}/${page}`, 'utf8')).flatMap((element) => {
    const id = attributeOf(element, 'id');
    return id === undefined ? [] : [{ id, element }];
  });
  return { page, ids: named.map(({ id }) => id), fromText: named.filter(isFromText).map(({ id }) => id) };
});

describe('an id', () => {
  test('stands once on a page', () => {
    expect(pages.length).toBeGreaterThan(200);
    const twice = pages.map(({ page, ids }) => ({ page, ids: ids.filter((id, index) => ids.indexOf(id) < index) }));
    expect(twice.filter(({ ids }) => ids.length > 0)).toEqual([]);
  });

  test('that is made of words never begins with a capital', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (words) => !/^[A-Z]/.test(idOf(words))),
    );
  });

  test('beside a text begins with a capital, or is a place that the check keeps headings from', () => {
    const withText = pages.filter(({ fromText }) => fromText.length > 0);
    expect(withText.length).toBeGreaterThan(200);
    const others = withText.flatMap(({ page, ids, fromText }) =>
      ids.filter((id) => !fromText.includes(id)).map((id) => ({ page, id })),
    );
    expect(others.length).toBeGreaterThan(200);
    expect(others.filter(({ id }) => !/^[A-Z]/.test(id) && !places.includes(id))).toEqual([]);
  });
});
