/** One vowel sound each; the longest spelling first, so that "eeuw" and "mooi" count once. */
const NUCLEUS = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|ei|eu|ui|au|ou|oe|[aeiouy]/g;

/**
 * Syllables of a Dutch word: its vowel sounds, where a trema starts a new one (ide-eën).
 * Counted rather than hyphenated: hyphenation never splits off a single letter, so "open" would count as one.
 */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll(/[äëïöü]/g, '|$&')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return Math.max(1, plain.match(NUCLEUS)?.length ?? 0);
}

/**
 * Reading ease by Flesch in the Dutch version of Douma (1960): 206.84 − 0.93 × words a sentence − 77 × syllables a word.
 * About 0 (hard) to 100 (easy); 70 and higher reads as fairly easy to easy.
 */
export function fleschDouma(sentences: number, words: number, syllables: number): number {
  return 206.84 - 0.93 * (words / sentences) - 77 * (syllables / words);
}
