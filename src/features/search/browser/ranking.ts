/** What an answer is ranked by; `npm run bench -- zoeken` shows what a change of these does. */

type Field = 'titel' | 'vormen' | 'ook' | 'kort';

/** Weights of the fields. A single word is a name; a sentence says what happens, and names are only part of that. */
export const BOOST: Record<'word' | 'sentence', Record<Field, number>> = {
  word: { titel: 5, vormen: 5, ook: 3, kort: 1.2 },
  sentence: { titel: 2, vormen: 1.2, ook: 2.4, kort: 1.4 },
};
/** BM25: how soon a word that is repeated counts no more, how much a long text counts less, and the least that a word counts. */
export const BM25 = { k: 1.2, b: 0.3, d: 0.5 };
/** Weight of how a word sounds beside how it is spelled. */
export const SOUNDS = 0.5;
/** Weights of a word with other letters, of the beginning of one, of the parts of a compound, and of a compound with it. */
export const NEAR = { fuzzy: 0.3, prefix: 0.6, part: 0.6, compound: 0.3 };
/** What is left of a score where none of the other words of the question is known: a name may be only one of them. */
export const LEAST_PART = { word: 0.5, sentence: 0.25 };
/** How surely a question that is one of these names means its page. */
export const CERTAINTY = { titel: 2, vormen: 1.6, ook: 1 };

/** What is left of that where a name of several words is only part of the question. */
export const INSIDE = 0.4;
/** Weight of the words, where 1 is the best page, beside what was learned: the likelier of two pages by as much as e to this. */
export const WORDS = 1;
/** Weight of that certainty. */
export const NAME = 4;
/** The least that a page may be likely by what was learned: no page is out of the question. */
export const UNLIKELY = 0.01;
/** A page is relevant by at least this share of the best score, chance, or certainty. */
export const RELEVANT = 0.03;
/** Above this chance that the site says nothing about it, an answer is weak. */
export const NOTHING = 0.3;
/** Above this chance the first page is probably right. */
export const SURE = 0.3;
/** How many pages may be guessed at, where nothing fits. */
export const GUESSES = 3;

/** How many letters of a word may be wrong. */
export const typos = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
