import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SearchEngine } from '../../src/features/search/browser/engine.ts';
import type { SearchData } from '../../src/features/search/search-data.ts';
import { scoreOf, searchCases } from '../support/queries.ts';

const { entries }: SearchData = JSON.parse(readFileSync('dist/zoeken/gegevens.json', 'utf8'));
const engine = new SearchEngine(entries);
const answer = (query: string) => engine.answer(query).entries.map(({ path }) => path);
const cases = searchCases();

describe('the questions of readers', () => {
  test('are many, each asked once, with answers that exist', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.map(({ vraag }) => vraag.toLowerCase())).size).toBe(cases.length);
    expect(
      cases.flatMap(({ antwoorden }) => antwoorden).filter((path) => !existsSync(`dist${path}index.html`)),
    ).toEqual([]);
  });

  test.each(['oefen', 'apart'] as const)('of the half «%s» find their answer', async (helft) => {
    const score = await scoreOf(
      cases.filter((one) => one.helft === helft),
      answer,
    );
    expect(score.first).toBeGreaterThanOrEqual(0.88);
    expect(score.three).toBeGreaterThanOrEqual(helft === 'apart' ? 0.97 : 0.95);
    expect(score.none).toBeLessThanOrEqual(0.01);
  });

  test.each([
    'tagen',
    'blokeren',
    'vrind',
    'wagtwoord',
    'paswoord',
    'prive',
    'verzoek',
    'hoe haal ik iemand uit mijn vrienden',
  ])('%s, which a plain search did not know, finds something', (query) => {
    expect(engine.find(query).length).toBeGreaterThan(0);
  });
});

test('for one word its term comes first, for a feeling what one can do', () => {
  expect(answer('blokkeren')[0]).toBe('/begrippen/blokkeren/');
  expect(engine.find('ik krijg geen antwoord op mijn bericht')[0]?.kind).toBe('situaties');
});

test('a misspelled word is mended to the name that it stands for, and a right one left alone', () => {
  expect(engine.mend('tagen')).toBe('taggen');
  expect(engine.mend('wagtwoord vergeten')).toBe('wachtwoord vergeten');
  expect(engine.mend('taggen')).toBe('taggen');
});

test('nonsense finds nothing', () => {
  expect(engine.answer('qqqqqq').entries).toEqual([]);
});
