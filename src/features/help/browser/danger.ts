import { questionIn, wordsOf } from '../../../browser/words.ts';
import { MARKS, marksOf } from './marks.ts';

/** What was learned of the sentences in `content/gevaar/`. */
export interface DangerModel {
  /** What someone may speak of; the first is what is ordinary. */
  subjects: LearnedSubject[];
  /** Place of the subject of sentences that are known by heart, by their words with a space between. */
  byHeart: Record<string, number>;
}

export interface LearnedSubject extends Learned {
  /** Help lines, the first to call first; none for what is ordinary. */
  lines: string[];
}

/** What is known of a subject, as `learn.ts` writes it. */
export interface Learned {
  /** How often it is spoken of, whatever is said. */
  bias: number;
  /** The marks that have a weight, each a sign for its distance from the one before. */
  marks: string;
  /** The weight of each of those, a sign as well. */
  weights: string;
}

/** How sure it must be that a sentence is not ordinary, and that it is of a second subject as well. */
const SURE = 0.5;
const ALSO = 0.25;
/** This line comes first only where it is clear that something happens now; with most others it stands as well. */
const NOW = '112';
const CLEAR = 0.6;
const MOST_LINES = 3;

/** A sign for a distance, counted from that for none; that after the greatest says that as much is still to come. */
export const DISTANCE = { none: '#'.charCodeAt(0), most: 50 };
/** A sign for a weight, counted from that for nothing. */
export const WEIGHT = { none: 'm'.charCodeAt(0), most: 12 };

/** Finds who can help with what someone says, however it is spelled. */
export class Danger {
  readonly #lines: string[][];
  readonly #biases: number[];
  readonly #weights: Int8Array;
  readonly #byHeart: Map<string, number>;

  constructor({ subjects, byHeart }: DangerModel) {
    this.#byHeart = new Map(Object.entries(byHeart));
    this.#lines = subjects.map(({ lines }) => lines);
    this.#biases = subjects.map(({ bias }) => bias);
    this.#weights = weightsOf(subjects);
  }

  /** Names of the help lines for whoever says `query`, the first to call first; mostly none. */
  linesFor(query: string): string[] {
    const known = this.#byHeart.get(wordsOf(questionIn(query)).join(' '));
    if (known !== undefined) return this.#lines[known] ?? [];
    const [ordinary = 1, ...chances] = chancesOf(marksOf(query), this.#weights, this.#biases);
    if (1 - ordinary < SURE) return [];
    const [, ...subjects] = this.#lines;
    const likely = subjects
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

/**
 * How likely it is, together 1, that a sentence with these marks is of each subject.
 * @param weights of each mark its weight for each subject, one mark after the other
 */
export function chancesOf(marks: readonly number[], weights: ArrayLike<number>, biases: readonly number[]): number[] {
  const scores = biases.map(() => 0);
  for (const mark of marks) {
    const start = mark * biases.length;
    for (let subject = 0; subject < scores.length; subject++)
      scores[subject] = (scores[subject] ?? 0) + (weights[start + subject] ?? 0);
  }
  const part = partOf(marks);
  for (const [subject, bias] of biases.entries()) scores[subject] = bias + (scores[subject] ?? 0) * part;
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** How much each mark counts: a long sentence has more of them, and says no more for that. */
export const partOf = (marks: readonly number[]): number => 1 / Math.sqrt(marks.length + 1);

/** The weights of all subjects, as `chancesOf` takes them. */
function weightsOf(subjects: LearnedSubject[]): Int8Array {
  const table = new Int8Array(MARKS * subjects.length);
  for (const [subject, { marks, weights }] of subjects.entries()) {
    let mark = -1;
    let index = 0;
    for (const sign of marks) {
      const distance = sign.charCodeAt(0) - DISTANCE.none;
      mark += Math.min(distance, DISTANCE.most);
      if (distance <= DISTANCE.most)
        table[mark * subjects.length + subject] = weights.charCodeAt(index++) - WEIGHT.none;
    }
  }
  return table;
}
