import { MARKS } from './marks.ts';

/** What was learned of sentences about several things, as `learn.ts` writes it. */
export interface Learned {
  /** How often each thing is spoken of, whatever is said. */
  biases: number[];
  /**
   * For each mark `END`, with before it the things for which the mark has a weight, each a sign for its distance from
   * the one before; a sign of more than `DISTANCE.most` says that as much is still to come.
   */
  marks: string;
  /** The weight of each of those, a sign as well. */
  weights: string;
}

export const END = '!';
/** A sign for a distance, counted from that for none. */
export const DISTANCE = { none: '#'.charCodeAt(0), most: 50 };
/** A sign for a weight, counted from that for nothing, and what one more is worth. */
export const WEIGHT = { none: 'm'.charCodeAt(0), most: 12, step: 1.5 };

/** Tells of what someone speaks, in the order in which it was learned. */
export class Model {
  readonly #biases: number[];
  /** Of each mark where its weights begin in the two lists below; the last one is where they end. */
  readonly #begins = new Uint32Array(MARKS + 1);
  readonly #things: number[] = [];
  readonly #weights: number[] = [];

  constructor({ biases, marks, weights }: Learned) {
    this.#biases = biases;
    let mark = 0;
    let thing = -1;
    for (const sign of marks) {
      if (sign === END) {
        thing = -1;
        this.#begins[++mark] = this.#things.length;
        continue;
      }
      const distance = sign.charCodeAt(0) - DISTANCE.none;
      thing += Math.min(distance, DISTANCE.most);
      if (distance > DISTANCE.most) continue;
      this.#weights.push(WEIGHT.step * (weights.charCodeAt(this.#things.length) - WEIGHT.none));
      this.#things.push(thing);
    }
    this.#begins.fill(this.#things.length, mark + 1);
  }

  /** Whether a mark says anything. */
  knows(mark: number): boolean {
    return (this.#begins[mark + 1] ?? 0) > (this.#begins[mark] ?? 0);
  }

  /** How likely it is, together 1, that a sentence with these marks is about each thing. */
  chancesOf(marks: readonly number[]): number[] {
    const scores = this.#biases.map(() => 0);
    for (const mark of marks) {
      for (let place = this.#begins[mark] ?? 0; place < (this.#begins[mark + 1] ?? 0); place++) {
        const thing = this.#things[place] ?? 0;
        scores[thing] = (scores[thing] ?? 0) + (this.#weights[place] ?? 0);
      }
    }
    return chancesOf(scores, this.#biases, marks);
  }
}

/** The chances, together 1, of things of which the weights of `marks` add up to `scores`. */
export function chancesOf(scores: ArrayLike<number>, biases: readonly number[], marks: readonly number[]): number[] {
  const part = partOf(marks);
  const sums = biases.map((bias, thing) => bias + (scores[thing] ?? 0) * part);
  const best = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - best));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}

/** How much each mark counts: a long sentence has more of them, and says no more for that. */
export const partOf = (marks: readonly number[]): number => 1 / Math.sqrt(marks.length + 1);
