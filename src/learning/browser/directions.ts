import { MARKS } from './marks.ts';
import { chancesOf, DISTANCE } from './model.ts';

/** What was learned of sentences about several things, as `learn-directions.ts` writes it. */
export interface LearnedDirections {
  /** How often each thing is spoken of, whatever is said. */
  biases: number[];
  /** The marks that point somewhere, each a sign for its distance from the one before, as in `Learned`. */
  marks: string;
  /** Where each of those points: in each dimension a step back, none or a step ahead; `STEPS.together` to a sign. */
  steps: string;
  /** Where each thing lies: in each dimension a sign for so many units ahead, or back. */
  things: string;
  unit: number;
}

/** In so many dimensions marks and things lie. */
export const DIMENSIONS = 16;
/** A sign for steps: counted from that for all back, in the system of three. */
export const STEPS = { none: '#'.charCodeAt(0), together: 4 };
/** A sign for units, counted from that for none. */
export const UNITS = { none: 'O'.charCodeAt(0), most: 40 };

/**
 * Tells of what someone speaks by where the marks of a sentence point together (fastText; Joulin and others, 2016): words
 * that are used alike point alike, so that it needs fewer bytes than a weight for each mark and each thing.
 */
export class Directions {
  readonly #biases: number[];
  readonly #marks = new Int8Array(MARKS * DIMENSIONS);
  readonly #things: number[];

  constructor({ biases, marks, steps, things, unit }: LearnedDirections) {
    this.#biases = biases;
    this.#things = [...things].map((sign) => (sign.charCodeAt(0) - UNITS.none) * unit);
    let mark = -1;
    let place = 0;
    for (const sign of marks) {
      const distance = sign.charCodeAt(0) - DISTANCE.none;
      mark += Math.min(distance, DISTANCE.most);
      if (distance > DISTANCE.most) continue;
      for (let dimension = 0; dimension < DIMENSIONS; dimension += STEPS.together) {
        let code = steps.charCodeAt(place++) - STEPS.none;
        for (let index = STEPS.together - 1; index >= 0; index--) {
          this.#marks[mark * DIMENSIONS + dimension + index] = (code % 3) - 1;
          code = Math.floor(code / 3);
        }
      }
    }
  }

  /** How likely it is, together 1, that a sentence with these marks is about each thing. */
  chancesOf(marks: readonly number[]): number[] {
    const sum = pointOf(marks, this.#marks);
    return chancesOf(scoresOf(sum, this.#things, this.#biases.length), this.#biases, marks);
  }
}

/** Where `marks` point together; `table` has the direction of each mark, one after the other. */
export function pointOf(marks: readonly number[], table: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const mark of marks)
    for (let dimension = 0; dimension < DIMENSIONS; dimension++)
      sum[dimension] = (sum[dimension] ?? 0) + (table[mark * DIMENSIONS + dimension] ?? 0);
  return sum;
}

/** How much a point lies the way of each of `count` things. */
export const scoresOf = (point: ArrayLike<number>, things: ArrayLike<number>, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, thing) => {
    let score = 0;
    for (let dimension = 0; dimension < DIMENSIONS; dimension++)
      score += (point[dimension] ?? 0) * (things[thing * DIMENSIONS + dimension] ?? 0);
    return score;
  });
