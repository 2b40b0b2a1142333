import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tooNewIn } from '../support/styles-at-floor.ts';

/** What is newer than the floor and yet sent, by the reason why a page is good without it. */
const GOOD_WITHOUT = {
  'A phone has no pointer, and nothing to draw a text box larger with': [
    'cursor:pointer',
    'cursor:default',
    'resize:vertical',
  ],
  'A little quieter to look at': ['text-wrap:balance'],
  'Tailwind has it for elements that this site lacks': ['min-height:1lh'],
  'The sentence that is read aloud gets an outline instead': ['::highlight(voorgelezen)'],
  'A reader can scroll what has the focus, or the end of the page, from behind the bar': [
    'html:has(.voorleesbalk)',
    'body:has(.voorleesbalk)',
    'html:has(.snel-weg)',
    ':has(.snel-weg)>.site-voet',
  ],
  'The words of the button, or the mark in the circle, say the same': [
    '.bewaar:has(a:not([hidden])) .ster',
    '.keuze:has(:checked)',
  ],
  'A window for steps is then as high as the browser makes it': ['max-height:calc(100dvh - 1rem)'],
  'Without it the device can not ask for that, or colours a picture too': [
    '(forced-colors:active)',
    '(prefers-contrast:more)',
    'forced-color-adjust:none',
  ],
  'Pages break, and begin, less well on paper': [
    '@page',
    'size:A4',
    '@bottom-center',
    'orphans:1',
    'widows:1',
    'orphans:2',
    'widows:2',
    'break-after:avoid',
  ],
  'A script unfolds what is to be printed': ['details::details-content', 'content-visibility:visible'],
};

test('every browser of the floor can read the styles that are sent, but for what it can do without', () => {
  const sheets = globSync('dist/_astro/*.css').map((file) => readFileSync(file, 'utf8'));
  // One for all pages, and that of the practice place.
  expect(sheets.length).toBeGreaterThan(1);
  const found = new Set(sheets.flatMap(tooNewIn));
  expect([...found].toSorted()).toEqual(Object.values(GOOD_WITHOUT).flat().toSorted());
});

test.each([
  ['a shorthand with a thickness', 'a{text-decoration:underline .08em}', 'text-decoration:underline .08em'],
  [
    'one that a custom property hides until it is too late',
    'a{text-decoration:underline;text-decoration:underline .1em var(--b)}',
    'text-decoration:underline .1em var(--b)',
  ],
  ['an alternative text alone', 'li::before{content:counter(stap)/""}', 'content:counter(stap)/""'],
  ['a new selector among old ones', 'b,i:popover-open{color:red}', 'b,i:popover-open'],
  ['a range', '@media (width<30rem){b{color:red}}', '(width<30rem)'],
  ['a new unit', 'b{height:1lh}', 'height:1lh'],
  ['a new function', 'b{color:light-dark(red,blue)}', 'color:light-dark(red,blue)'],
  ['a new word', 'b{text-wrap:balance}', 'text-wrap:balance'],
  ['a rule inside a rule', 'b{&:hover{color:red}}', '&:hover'],
  ['a new at-rule', '@starting-style{b{color:red}}', '@starting-style'],
])('%s would be named', (_, css, named) => {
  expect(tooNewIn(css)).toEqual([named]);
});

test.each([
  ['follows an older one', 'b::before{content:"x";content:"x"/""}'],
  ['has an older name beside it', 'b{-webkit-hyphens:auto;hyphens:auto}'],
  ['is asked for first', '@supports (color:color-mix(in lab,red,red)){b{color:color-mix(in lab,red,red)}}'],
])('what %s is good', (_, css) => {
  expect(tooNewIn(css)).toEqual([]);
});
