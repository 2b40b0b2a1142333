import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, elementsOf } from '../../src/build/built-page.ts';
import { site } from '../../src/site.ts';
import { pageFile, visibleText } from '../support/html.ts';
import { allPaths, HOME, NOT_FOUND, pathOf } from '../support/site.ts';

const dist = inject('dist');

/** Every page as it is sent, which is what one reads without a script. */
const pages = allPaths(dist).map((path) => {
  const file = path === NOT_FOUND ? `${dist}/404.html` : pageFile(dist, path);
  const elements = elementsOf(readFileSync(file, 'utf8'));
  const links = elements.flatMap((element) => {
    const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    return href === undefined ? [] : [{ url: new URL(href, HOME + path), target: attributeOf(element, 'target') }];
  });
  return { path, elements, links };
});

describe('every page, without a script,', () => {
  test('has its heading and its text', () => {
    const headings = ({ elements }: (typeof pages)[number]) => elements.filter(({ tagName }) => tagName === 'h1');
    const text = ({ elements }: (typeof pages)[number]) =>
      elements
        .filter(({ tagName }) => tagName === 'main')
        .map(visibleText)
        .join('');
    expect(pages.filter((page) => headings(page).length !== 1).map(({ path }) => path)).toEqual([]);
    expect(pages.filter((page) => text(page).length < 80).map(({ path }) => path)).toEqual([]);
  });

  test('links only to pages, files and places on a page that exist', () => {
    const idsOf = new Map(
      pages.map(({ path, elements }) => [path, elements.map((element) => attributeOf(element, 'id'))]),
    );
    const isBroken = ({ href, hash }: URL) => {
      const pathname = pathOf(href).replace(/[?#].*/, '');
      const ids = idsOf.get(pathname);
      if (!ids) return pathname.endsWith('/') || !existsSync(dist + pathname);
      return hash !== '' && !ids.includes(decodeURIComponent(hash.slice(1)));
    };
    const broken = pages.flatMap(({ path, links }) =>
      links
        .filter(({ url }) => url.origin === site.url && isBroken(url))
        .map(({ url: { pathname, hash } }) => `${path} -> ${pathname}${hash}`),
    );
    expect(broken).toEqual([]);
  });

  test('links to other sites by https alone, and tells them nothing about the reader', () => {
    const outward = pages.flatMap(({ links }) => links).filter(({ url }) => url.origin !== site.url);
    const web = outward.filter(({ url }) => url.protocol !== 'tel:');
    expect(web.length).toBeGreaterThan(100);
    expect(new Set(web.map(({ url }) => url.protocol))).toEqual(new Set(['https:']));
    const telling = pages.filter(
      ({ elements }) =>
        !elements.some(
          (element) => attributeOf(element, 'name') === 'referrer' && attributeOf(element, 'content') === 'no-referrer',
        ),
    );
    expect(telling.map(({ path }) => path)).toEqual([]);
    expect(web.filter(({ target }) => target !== undefined)).toEqual([]);
  });
});
