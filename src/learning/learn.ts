import { MARKS } from './browser/marks.ts';
import { chancesOf, END, type Learned, partOf, WEIGHT } from './browser/model.ts';
import { type Example, MANY, type Marks, mixed, readings } from './examples.ts';
import { signOf, signsFor } from './signs.ts';

/** What is learned, of each mark for each thing, one mark after the other. */
interface Learner {
  things: number;
  weights: Float32Array;
  biases: number[];
  /** Sum of the squares of the slopes so far: who has moved much takes smaller steps. */
  moved: Float32Array;
  biasesMoved: number[];
}

/** How often all sentences are read: at first, each time that weights were dropped, and for the average that is kept. */
const PASSES = { first: 5, again: 2, last: 3 };
/** Small weights are dropped in steps of this size, and what is left learns to do without. */
const DROP = 0.5;
/** Length of a step. */
const RATE = 0.3;
/** A guess so near takes no step. */
const NEAR = 0.005;
/** Part of a step by which each weight becomes lighter: what is said once must not be believed. */
const LIGHTER = 0.002;
/** A mark of fewer sentences says nothing of the next one, where there are many. */
const RARE = 3;
/** Where a sum of squares begins, so that nothing is divided by zero. */
const STILL = 1e-8;

/**
 * Learns to tell about what someone speaks: multinomial logistic regression by AdaGrad with an L1 penalty (Duchi, Hazan and
 * Singer, 2011), with rounded weights. The same sentences give the same model to the byte.
 * @param things of each the sentences about it
 * @param least weights smaller than this are not kept: the greater, the fewer bytes, and the less is known
 */
export function learn(things: Marks[][], least: number): Learned {
  const examples = mixed(withoutRare(things));
  const passes = (times: number) => Array.from({ length: readings(times, examples.length) });
  const learner: Learner = {
    things: things.length,
    weights: new Float32Array(MARKS * things.length),
    biases: things.map(() => 0),
    moved: new Float32Array(MARKS * things.length).fill(STILL),
    biasesMoved: things.map(() => STILL),
  };
  for (const _ of passes(PASSES.first)) read(examples, learner);
  for (let small = DROP; small <= least; small += DROP) {
    drop(learner, small);
    for (const _ of passes(PASSES.again)) read(examples, learner);
  }
  const sum = new Float64Array(learner.weights.length);
  for (const _ of passes(PASSES.last)) {
    read(examples, learner);
    for (let place = 0; place < sum.length; place++) sum[place] = (sum[place] ?? 0) + (learner.weights[place] ?? 0);
  }
  return writtenOf(
    sum.map((weight) => weight / passes(PASSES.last).length),
    learner.biases,
    least,
  );
}

function withoutRare(things: Marks[][]): Marks[][] {
  if (things.flat().length < MANY) return things;
  const times = new Uint32Array(MARKS);
  for (const mark of things.flat(2)) times[mark] = (times[mark] ?? 0) + 1;
  return things.map((sentences) => sentences.map((marks) => marks.filter((mark) => (times[mark] ?? 0) >= RARE)));
}

function read(examples: Example[], learner: Learner): void {
  const { weights, things, biases } = learner;
  const scores = new Float64Array(things);
  for (const { marks, thing } of examples) {
    scores.fill(0);
    for (const mark of marks) {
      const start = mark * things;
      for (let index = 0; index < things; index++) scores[index] = (scores[index] ?? 0) + (weights[start + index] ?? 0);
    }
    const part = partOf(marks);
    const chances = chancesOf(scores, biases, marks);
    // Of two things, the weights of one say all.
    for (let index = things === 2 ? 1 : 0; index < things; index++) {
      const off = (chances[index] ?? 0) - (index === thing ? 1 : 0);
      if (Math.abs(off) >= NEAR) correct(learner, marks, index, off, off * part);
    }
  }
}

function correct(learner: Learner, marks: Marks, thing: number, off: number, slope: number): void {
  const { weights, things, biases, moved, biasesMoved } = learner;
  for (const mark of marks) {
    const place = mark * things + thing;
    const sum = (moved[place] ?? 0) + slope * slope;
    moved[place] = sum;
    const step = RATE / Math.sqrt(sum);
    const weight = (weights[place] ?? 0) - step * slope;
    const left = Math.max(0, Math.abs(weight) - step * LIGHTER);
    weights[place] = weight < 0 ? -left : left;
  }
  const sum = (biasesMoved[thing] ?? 0) + off * off;
  biasesMoved[thing] = sum;
  biases[thing] = (biases[thing] ?? 0) - (RATE / Math.sqrt(sum)) * off;
}

/** Drops the weights smaller than `least` for good: nothing moves there any more. */
function drop({ weights, moved }: Learner, least: number): void {
  for (let place = 0; place < weights.length; place++) {
    const isDropped = Math.abs(weights[place] ?? 0) < least;
    if (isDropped) weights[place] = 0;
    moved[place] = isDropped ? Number.POSITIVE_INFINITY : 1;
  }
}

/** What was learned as it is sent. */
function writtenOf(weights: Float64Array, biases: number[], least: number): Learned {
  const written = { biases: biases.map((bias) => Math.round(bias * 100) / 100), marks: '', weights: '' };
  for (let mark = 0; mark < MARKS; mark++) {
    let last = -1;
    for (let thing = 0; thing < biases.length; thing++) {
      const weight = weights[mark * biases.length + thing] ?? 0;
      if (Math.abs(weight) < least) continue;
      written.marks += signsFor(thing - last);
      written.weights += signOf(
        WEIGHT.none + Math.max(-WEIGHT.most, Math.min(WEIGHT.most, Math.round(weight / WEIGHT.step))),
      );
      last = thing;
    }
    written.marks += END;
  }
  return written;
}
