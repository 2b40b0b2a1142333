import { describe, expect, test } from 'vitest';
import { SearchEngine } from '../../src/features/search/browser/engine.ts';
import type { SearchEntry } from '../../src/features/search/browser/entry.ts';
import { furtherFor } from '../../src/features/search/browser/further.ts';
import { stemMarksOf } from '../../src/learning/browser/marks.ts';
import { learn } from '../../src/learning/learn.ts';

const entry = (titel: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  path: `/begrippen/${titel}/`,
  kind: 'begrippen',
  titel,
  kort: 'Een woord.',
  vormen: [],
  ook: [],
  ...more,
});
const long = 'donaudampfschifffahrtsgesellschaftskapit';
const entries = [entry('taggen', { ook: ['label', '🏷'] }), entry('blokkeren'), entry(long)];
const asked = [
  ['mijn naam op een foto', 'naam bij de foto', 'haal mijn naam van die foto', 'wie zette mijn naam erop'],
  ['hij stuurt steeds maar door', 'iemand weg doen', 'steeds weer hij', 'hij moet weg', 'hoe krijg ik hem weg'],
  [long],
  ['recept voor taart', 'recept voor soep', 'recept met kip', 'taart bakken zonder recept'],
];
const engine = new SearchEngine({
  entries,
  learned: learn(
    asked.map((questions) => questions.map(stemMarksOf)),
    1,
  ),
  pages: [0, 1, 2, -1],
});
const found = (query: string) => engine.answer(query).entries.map(({ titel }) => titel);

describe('a page is found', () => {
  test.each([
    ['by its name', 'taggen', 'taggen'],
    ['by another name', 'label', 'taggen'],
    ['by a sign', '🏷️', 'taggen'],
    ['with two letters in the other order', 'taggne', 'taggen'],
    ['while its name is still being typed', 'blok', 'blokkeren'],
    ['by words of questions that were learned', 'staat mijn naam daar nou bij', 'taggen'],
    ['by its name inside a question', 'hoe moet je blokkeren', 'blokkeren'],
  ])('%s: «%s»', (_, query, titel) => {
    expect(found(query)[0]).toBe(titel);
  });
});

test('what the site says nothing about is weak, what it knows is not', () => {
  expect(engine.answer('recept voor taart met soep')).toMatchObject({ isWeak: true });
  expect(engine.answer('mijn naam op die foto')).toMatchObject({ isWeak: false });
  expect(engine.answer('taggen')).toMatchObject({ isWeak: false });
  expect(engine.answer('qqqqqqqq')).toMatchObject({ entries: [], isWeak: true });
});

describe('an endless question is read to its limit:', () => {
  test('of a word the first 40 letters are looked for, and offered', () => {
    expect(long).toHaveLength(40);
    const endless = long + 'zqxvraag'.repeat(1200);
    expect(found(endless)[0]).toBe(long);
    expect(engine.answer(endless).isGuess).toBe(false);
    expect(engine.mend(endless)).toBe(long);
  });

  test('of all of it the first 200 signs are looked for, and mended', () => {
    const endless = `taggen ${'?'.repeat(200)} blokkeren`;
    expect(found(endless)).toEqual(['taggen']);
    expect(engine.mend(endless)).toBe('taggen');
    expect(engine.answer(`${'?'.repeat(200)} blokeren`).entries).toEqual([]);
  });
});

describe('a guide or PDF stands with its page', () => {
  const verder = [
    { titel: 'Handleiding voor begeleiders', path: '/gids/' },
    { titel: 'Hand-out met werkblad om te printen (PDF)', path: '/hand-out.pdf' },
    { titel: 'Handleiding om te printen (PDF)', path: '/gids.pdf' },
  ];
  const module = entry('Knoppenkennis', { verder });
  test.each([
    ['handleiding knoppenkennis', ['/gids/', '/gids.pdf']],
    ['knoppenkennis printen', ['/hand-out.pdf', '/gids.pdf']],
    ['werkbladen', ['/hand-out.pdf']],
    ['handout van knoppenkennis', ['/hand-out.pdf']],
    ['knoppenkennis', []],
    ['welke knop is dat', []],
  ])('where it is asked for: «%s»', (query, paths) => {
    expect(furtherFor(query, module).map(({ path }) => path)).toEqual(paths);
  });
});
