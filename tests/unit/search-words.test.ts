import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf, questionIn, soundOf, stemOf, tellingWords, wordsOf } from '../../src/browser/words.ts';

test('words are small letters without accents or signs', () => {
  expect(wordsOf("Privé-foto's, hè? 06")).toEqual(['prive', 'fotos', 'he', '06']);
});

test.each([
  ['#', ['#']],
  ['wat is een @ ?', ['wat', 'is', 'een', '@']],
  ['jan@gmail.com', ['jan', 'gmail', 'com']],
  ['#tukker', ['tukker']],
  ['👍🏽', ['👍']],
  ['❤️ en 😡', ['❤', 'en', '😡']],
])('a sign of social media is a word: %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

describe('whatever someone asks', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 2000 });
  const signs = (text: string) => [...text].length;

  test('is read to its 200th sign, and no sign is cut in two', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('a', '😀', 'é', '👩‍👩‍👧'), (text, sign) => {
        for (const question of [text, sign.repeat(400), text + sign.repeat(400)]) {
          const read = questionIn(question);
          expect(signs(read)).toBe(Math.min(200, signs(question)));
          expect(question.startsWith(read)).toBe(true);
          expect(read.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('no word of it is longer than 40 letters', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('zqxvraag', 'é', '𝒶', 'ﬃ'), fc.nat(1500), (text, part, count) => {
        for (const word of wordsOf(text + part.repeat(count))) expect(signs(word)).toBeLessThanOrEqual(40);
      }),
    );
  });
});

test.each([
  ['wachtwoord', 'wagtwoord'],
  ['vriend', 'vrient'],
  ['blokkeren', 'blokeren'],
  ['profiel', 'provil'],
  ['account', 'akount'],
  ['phishing', 'fissing'],
  ['privacy', 'prifasi'],
  ['citroen', 'sitroen'],
])('%s sounds like %s', (word, misspelled) => {
  expect(soundOf(misspelled)).toBe(soundOf(word));
});

test.each([
  ['taggen', 'toggen'],
  ['pesten', 'posten'],
  ['liken', 'laken'],
])('%s does not sound like %s', (word, other) => {
  expect(soundOf(other)).not.toBe(soundOf(word));
});

test('forms of a word share a stem', () => {
  expect(new Set(['bericht', 'berichten', 'berichtje', 'berichtjes'].map(stemOf)).size).toBe(1);
});

test('a question leaves the words that tell something, and is never left empty', () => {
  expect(tellingWords(wordsOf('hoe haal ik iemand uit mijn vrienden'))).toEqual(['haal', 'vrienden']);
  expect(tellingWords(['niet', 'meer'])).toEqual(['niet', 'meer']);
});

test('a compound falls apart into words that are known', () => {
  const known = new Set(['groep', 'app', 'bloot', 'foto', 'fotos']);
  expect(partsOf('groepsapp', known)).toEqual(['groep', 'app']);
  expect(partsOf('blootfotos', known)).toEqual(['bloot', 'fotos']);
  expect(partsOf('appeltaart', known)).toEqual([]);
});
