import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Scripts that every page has and a page on a stick has not, with the reason. */
const NOT_ON_A_STICK: Record<string, string> = {
  'offline/browser/register.ts': 'only a page of a server can be kept',
  'practice/browser/on-demand.ts': 'it fetches the practice place',
  'privacy/browser/clean-address.ts': 'a file has no parameters of others in its address',
  'privacy/browser/in-app.ts': 'no app opens the files of a stick',
};

/** Scripts that only some pages have; on a stick all stand in one. */
const OF_SOME_PAGES: Record<string, string> = {
  'filter/browser/filter.ts': 'the cards, and the lists of terms',
  'search/browser/box.ts': 'pages with a search box',
  'share/browser/copy-buttons.ts': 'the ready posts',
  'share/browser/old-address.ts': 'the page that leads to them',
  'search/browser/search-page.ts': 'the search page',
  'my-list/browser/list-page.ts': 'the list',
  'display/browser/form.ts': 'the choices of display',
};

/** The scripts that `file` imports, at once or later, from `features/`. */
const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => relative('src/features', join(file, '..', fileName)));

test('a page on a stick does what it does on the site, but for what is named here', () => {
  const everyPage = importsOf('src/layouts/browser/every-page.ts');
  const stick = importsOf('src/features/stick/browser/script.ts');
  expect(everyPage.length).toBeGreaterThan(8);
  expect(everyPage.filter((file) => !stick.includes(file)).toSorted()).toEqual(Object.keys(NOT_ON_A_STICK).toSorted());
  expect(stick.filter((file) => !everyPage.includes(file)).toSorted()).toEqual(Object.keys(OF_SOME_PAGES).toSorted());
});
