import { questionIn, wordsOf } from '../../../browser/words.ts';
import { Directions, type LearnedDirections } from '../../../learning/browser/directions.ts';
import { marksOf, numberOf } from '../../../learning/browser/marks.ts';
import { type Learned, Model } from '../../../learning/browser/model.ts';

/** What was learned of the sentences in `content/gevaar/`. */
export interface DangerModel {
  /** Help lines for each subject, the first to call first. */
  lines: string[][];
  /** Whether someone speaks of what is ordinary, or of need. */
  need: Learned;
  /** Of which subject, where it is need. */
  subject: LearnedDirections;
  /** The keys of sentences that are known by heart, one after the other: of those that are ordinary, then of each subject. */
  byHeart: string[];
}

/** How sure it must be that a sentence is not ordinary, and that it is of a second subject as well. */
const SURE = 0.5;
const ALSO = 0.25;
/** This line comes first only where it is clear that something happens now; with most others it stands as well. */
const NOW = '112';
const CLEAR = 0.6;
const MOST_LINES = 3;

/** Signs of a key. One in millions of other sentences has the same one. */
const KEY = 5;
const KEYS = new RegExp(`.{${KEY}}`, 'g');

/** Stands for the words of a sentence, in fewer bytes. */
export const keyOf = (sentence: string): string =>
  numberOf(wordsOf(questionIn(sentence)).join(' '))
    .toString(36)
    .slice(-KEY)
    .padStart(KEY, '0');

/** Finds who can help with what someone says, however it is spelled. */
export class Danger {
  readonly #lines: string[][];
  readonly #need: Model;
  readonly #subject: Directions;
  readonly #byHeart: Map<string, number>;

  constructor({ lines, need, subject, byHeart }: DangerModel) {
    this.#lines = lines;
    this.#need = new Model(need);
    this.#subject = new Directions(subject);
    this.#byHeart = new Map(
      byHeart.flatMap((keys, index) => (keys.match(KEYS) ?? []).map((key): [string, number] => [key, index - 1])),
    );
  }

  /** Names of the help lines for whoever says `query`, the first to call first; mostly none. */
  linesFor(query: string): string[] {
    if (wordsOf(questionIn(query)).length === 0) return [];
    const known = this.#byHeart.get(keyOf(query));
    if (known !== undefined) return this.#lines[known] ?? [];
    const marks = marksOf(query);
    const [, need = 0] = this.#need.chancesOf(marks);
    if (need < SURE) return [];
    const chances = this.#subject.chancesOf(marks);
    const likely = this.#lines
      .map((lines, index) => ({ lines, chance: (chances[index] ?? 0) * (lines[0] === NOW ? CLEAR : 1) }))
      .sort((a, b) => b.chance - a.chance)
      .filter(({ chance }, place) => place === 0 || chance >= ALSO);
    return [...new Set(likely.flatMap(({ lines }) => lines))].slice(0, MOST_LINES);
  }

  /** Whether `word` of `query` may be taken for a misspelling: not where the word by itself, or all of it, speaks of need. */
  mayMend(word: string, query: string): boolean {
    return [query, word].every((text) => this.linesFor(text).length === 0);
  }
}
