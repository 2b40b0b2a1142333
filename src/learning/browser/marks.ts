import { questionIn, soundOf, stemOf, wordsOf } from '../../browser/words.ts';

/** How many marks are told apart. A table of this size fits in what a search may weigh; rare marks that share a place do little harm. */
export const MARKS = 2 ** 15;
/** So many letters of a word say most of it, also where another is wrong. */
const LETTERS = 4;
/** Beginnings of words that are marks. */
const BEGINNINGS = [3, 4, 5];

/**
 * What a sentence is known by, as numbers below `MARKS`, each once: the stems of its words, how these and the next
 * begin, and rows of letters as they sound. Another spelling, another form, a compound and a row of words typed as one
 * so share most of their marks.
 */
export function marksOf(sentence: string): number[] {
  const words = wordsOf(questionIn(sentence));
  const stems = words.map(stemOf);
  const pairs = [...stems, '$'].map((stem, index) => `${beginOf(stems[index - 1] ?? '^')} ${beginOf(stem)}`);
  const sounds = words.map((word) => `^${soundOf(word)}$`);
  const begins = sounds.flatMap((sound) =>
    BEGINNINGS.filter((length) => sound.length > length).map((length) => `-${sound.slice(0, length + 1)}`),
  );
  const rows = sounds.flatMap(rowsOf).map((row) => `~${row}`);
  return placesOf([...stems, ...pairs, ...begins, ...rows]);
}

/** Only the marks of whole words: the stems of `sentence`. */
export const stemMarksOf = (sentence: string): number[] => placesOf(wordsOf(questionIn(sentence)).map(stemOf));

const beginOf = (stem: string): string => stem.slice(0, LETTERS);

const rowsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - LETTERS + 1) }, (_, start) => word.slice(start, start + LETTERS));

const placesOf = (texts: string[]): number[] => [...new Set(texts.map((text) => numberOf(text) % MARKS))];

/** FNV-1a, with the last steps of MurmurHash3: short texts that are almost the same get numbers of 32 bits far apart. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
