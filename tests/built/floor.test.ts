import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import esx from 'eslint-plugin-es-x';
import { unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { codeOf, elementsOf, isNamed } from '../../src/build/built-page.ts';
import { features, newer } from '../support/floor.ts';

const dist = inject('dist');

/** Names of what is newer than the floor and stands in scripts all the same, with the reason why that harms nobody. */
const HARMLESS: Record<string, string> = {
  address: 'data of a task on Het Plein has this name too',
  captureStackTrace: 'Pagefind asks whether it is there',
  connection: 'without it nobody is taken to save data',
  handle: 'a method of the service worker’s own code has this name too',
  'CSS.highlights': 'without it the element around the sentence is marked',
  Highlight: 'asked for together with CSS.highlights',
  install: 'a method of the service worker’s own code has this name too',
  memory: 'the name of the memory of WebAssembly too',
  moveBefore: 'Preact asks whether it is there',
  popover: 'without it a term is a plain link',
  hidePopover: 'asked for together with popover',
  showPopover: 'asked for together with popover',
  print: 'without it there is no button to print',
  Segmenter: 'without it a paragraph is read aloud as one sentence; Pagefind takes words apart by their spaces',
  speechSynthesis: 'without it there is no button to read aloud',
  SpeechSynthesisUtterance: 'asked for together with speechSynthesis',
};

const sent = scripts();
const newerThanFloor = rules();
const found = sent.flatMap(({ file, code }) =>
  new Linter().verify(code, newerThanFloor).map(({ message }) => ({ file, message })),
);
const isOf = (name: string, message: string) => message.includes(`'${name}'`);

test('scripts count on nothing that a browser of the floor does not have', () => {
  expect(sent.map(({ file }) => file)).toEqual(expect.arrayContaining(['sw.js', 'pagefind/pagefind.js', 'stick.js']));
  const harmful = found.filter(({ message }) => !Object.keys(HARMLESS).some((name) => isOf(name, message)));
  expect(harmful.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
});

test('nothing is called harmless that no script uses', () => {
  expect(Object.keys(HARMLESS).filter((name) => !found.some(({ message }) => isOf(name, message)))).toEqual([]);
});

/** Every script that a reader gets, by its name in the site, the page in which it stands, or `stick.js`. */
function scripts(): { file: string; code: string }[] {
  const read = (file: string) => ({ file, code: readFileSync(join(dist, file), 'utf8') });
  const inPages = globSync('**/*.html', { cwd: dist })
    .map(read)
    .flatMap(({ file, code: html }) =>
      elementsOf(html)
        .filter(isNamed('script'))
        .map((script) => ({ file, code: codeOf(script) }))
        .filter(({ code }) => code !== ''),
    );
  const [zip = ''] = globSync('downloads/*.zip', { cwd: dist });
  const [stick] = Object.values(
    unzipSync(readFileSync(join(dist, zip)), { filter: ({ name }) => name.endsWith('/stick.js') }),
  );
  const files = globSync('**/*.js', { cwd: dist }).map(read);
  return [...files, ...inPages, { file: 'stick.js', code: Buffer.from(stick ?? []).toString() }];
}

/**
 * Rules against what is newer than the floor. They know a member by its name alone: what has the name of something older,
 * such as `size` of URLSearchParams or `map` of an iterator, is only found by `tests/browser/floor.test.ts`. What stands in
 * a string, such as a selector or the name of an event, they do not read.
 */
function rules(): Linter.Config[] {
  const old = features.filter(({ isAtFloor }) => isAtFloor);
  const oldNames = new Set(old.map(({ name }) => name));
  const oldOwners = new Set(old.map(({ owner, name }) => [owner, name].filter(Boolean).join('.')));
  const members = newer.filter(({ owner, name }) => oldOwners.has(owner) && !oldNames.has(name));
  const constructors = newer.filter(({ owner, name }) => owner === name && oldNames.has(name));
  const byName = new Map(members.toReversed().map((member) => [member.name, member]));
  return [
    // All browsers of the floor know the syntax of 2022, but for two things.
    esx.configs['flat/restrict-to-es2022'],
    {
      rules: {
        'es-x/no-class-static-block': 'error',
        'es-x/no-regexp-lookbehind-assertions': 'error',
        'no-restricted-globals': [
          'error',
          { globals: newer.filter(({ owner }) => owner === '').map(({ name }) => name), checkGlobalObject: true },
        ],
        'no-restricted-properties': [
          'error',
          ...[...byName.values()].map(({ owner, name, isStatic }) => ({
            ...(isStatic && { object: owner }),
            property: name,
            message: `It is ${owner}.${name}.`,
          })),
        ],
        'no-restricted-syntax': [
          'error',
          ...constructors.map(({ name }) => ({
            selector: `NewExpression[callee.name=${name}]`,
            message: `new '${name}'`,
          })),
        ],
      },
    },
  ];
}
