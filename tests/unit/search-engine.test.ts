import { expect, test } from 'vitest';
import { SearchEngine, type SearchEntry } from '../../src/features/search/browser/engine.ts';

const entry = (titel: string): SearchEntry => ({
  path: `/begrippen/${titel}/`,
  kind: 'begrippen',
  titel,
  kort: 'Een woord.',
  vormen: [],
  ook: [],
});
const long = 'donaudampfschifffahrtsgesellschaftskapit';
const engine = new SearchEngine([entry('taggen'), entry('blokkeren'), entry(long)]);
const found = (query: string) => engine.find(query).map(({ titel }) => titel);

test('of an endless word the first 40 letters are looked for, and offered', () => {
  expect(long).toHaveLength(40);
  const endless = long + 'zqxvraag'.repeat(1200);
  expect(found(endless)[0]).toBe(long);
  expect(engine.answer(endless).isGuess).toBe(false);
  expect(engine.mend(endless)).toBe(long);
});

test('of an endless question the first 200 signs are looked for, and mended', () => {
  const endless = `taggen ${'?'.repeat(200)} blokkeren`;
  expect(found(endless)).toEqual(['taggen']);
  expect(engine.mend(endless)).toBe('taggen');
  expect(engine.answer(`${'?'.repeat(200)} blokeren`).entries).toEqual([]);
});
