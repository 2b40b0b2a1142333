import { DIMENSIONS, type LearnedDirections, pointOf, STEPS, scoresOf, UNITS } from './browser/directions.ts';
import { MARKS } from './browser/marks.ts';
import { chancesOf, partOf } from './browser/model.ts';
import { type Example, type Marks, mixed, readings } from './examples.ts';
import { signOf, signsFor } from './signs.ts';

interface Learner {
  /** Direction of each mark, and place of each thing, one after the other. */
  marks: Float32Array;
  things: Float32Array;
  biases: Float32Array;
  /** Sum of the squares of the slopes so far: what has moved much takes smaller steps. */
  marksMoved: Float32Array;
  thingsMoved: Float32Array;
  biasesMoved: Float32Array;
  /** Where a mark points as it will be sent: to that the others adapt while it is still learned exactly. */
  sent: Float32Array;
  /** Marks that point nowhere any more. */
  dropped: Uint8Array;
}

/** How often all sentences are read: at first, each time that marks were dropped, and with directions as they are sent. */
const PASSES = { first: 6, again: 2, sent: 8 };
/** Parts of the marks to be kept that are still there, one after the other. */
const KEPT = [2, 1.4, 1];
/** Length of a step, at first and later. */
const RATE = { first: 0.15, again: 0.1, sent: 0.075 };
/** A guess so near takes no step. */
const NEAR = 0.005;
/** Where sums of squares begin: the more, the smaller the first steps. */
const STILL = { mark: 1e-4, thing: 0.01, again: 0.05, sent: 0.2 };
/** A mark takes a step in a dimension where it points farther than half of this, beside what is usual there. */
const STEP = 1.4;
/** How far things and marks lie apart at first, by chance. */
const FIRST = { mark: 0.2, thing: 1 };

/**
 * Learns to tell about what someone speaks, by directions: AdaGrad, then the marks that point farthest are kept, and their
 * directions rounded to steps while the rest still learns. The same sentences give the same result to the byte.
 * @param things of each the sentences about it
 * @param kept how many marks point somewhere, at least
 */
export function learnDirections(things: Marks[][], kept: number): LearnedDirections {
  const examples = mixed(things);
  const learner = begin(things.length);
  const passes = (times: number, rate: number) => {
    for (let pass = 0; pass < readings(times, examples.length); pass++) read(examples, learner, rate);
  };
  passes(PASSES.first, RATE.first);
  for (const part of KEPT) {
    drop(learner, kept * part);
    learner.marksMoved.fill(STILL.again);
    passes(PASSES.again, RATE.again);
  }
  const steps = stepsOf(learner);
  learner.marksMoved.fill(STILL.sent);
  for (let pass = 0; pass < readings(PASSES.sent, examples.length); pass++) {
    round(learner, steps);
    read(examples, learner, RATE.sent, steps);
  }
  return writtenOf(learner, steps);
}

function begin(count: number): Learner {
  let seed = 1;
  const chance = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff - 0.5;
  };
  const marks = Float32Array.from({ length: MARKS * DIMENSIONS }, () => FIRST.mark * chance());
  const things = Float32Array.from({ length: count * DIMENSIONS }, () => FIRST.thing * chance());
  return {
    marks,
    things,
    biases: new Float32Array(count),
    marksMoved: new Float32Array(marks.length).fill(STILL.mark),
    thingsMoved: new Float32Array(things.length).fill(STILL.thing),
    biasesMoved: new Float32Array(count).fill(STILL.thing),
    sent: marks,
    dropped: new Uint8Array(MARKS),
  };
}

/** Reads all sentences once; `steps` are the sizes to which directions are rounded at once, if they are. */
function read(examples: Example[], learner: Learner, rate: number, steps?: number[]): void {
  const { things, biases, sent, dropped } = learner;
  for (const { marks: all, thing } of examples) {
    const marks = all.filter((mark) => !dropped[mark]);
    const point = pointOf(marks, sent);
    const part = partOf(all);
    const chances = chancesOf(scoresOf(point, things, biases.length), [...biases], all);
    const slopes = new Float64Array(DIMENSIONS);
    for (const [index, chance] of chances.entries()) {
      const off = chance - (index === thing ? 1 : 0);
      if (Math.abs(off) < NEAR) continue;
      step(biases, learner.biasesMoved, index, off, rate);
      for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
        const place = index * DIMENSIONS + dimension;
        slopes[dimension] = (slopes[dimension] ?? 0) + off * part * (things[place] ?? 0);
        step(things, learner.thingsMoved, place, off * part * (point[dimension] ?? 0), rate);
      }
    }
    for (const mark of marks)
      for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
        const place = mark * DIMENSIONS + dimension;
        step(learner.marks, learner.marksMoved, place, slopes[dimension] ?? 0, rate);
        if (steps) sent[place] = rounded(learner.marks[place] ?? 0, steps[dimension] ?? 1);
      }
  }
}

function step(values: Float32Array, moved: Float32Array, place: number, slope: number, rate: number): void {
  const sum = (moved[place] ?? 0) + slope * slope;
  moved[place] = sum;
  values[place] = (values[place] ?? 0) - (rate * slope) / Math.sqrt(sum);
}

/** Leaves the `most` marks that point farthest. */
function drop({ marks, dropped }: Learner, most: number): void {
  const lengths = Array.from({ length: MARKS }, (_, mark) =>
    Math.hypot(...marks.subarray(mark * DIMENSIONS, (mark + 1) * DIMENSIONS)),
  );
  const least = lengths.toSorted((a, b) => b - a)[Math.min(MARKS - 1, Math.round(most))] ?? 0;
  for (const [mark, length] of lengths.entries()) {
    if (length > least) continue;
    dropped[mark] = 1;
    marks.fill(0, mark * DIMENSIONS, (mark + 1) * DIMENSIONS);
  }
}

/** Of each dimension the size of a step: so that half of the marks or so take one. */
const stepsOf = ({ marks, dropped }: Learner): number[] =>
  Array.from({ length: DIMENSIONS }, (_, dimension) => {
    const left = [...dropped.keys()].filter((mark) => !dropped[mark]);
    const squares = left.reduce((sum, mark) => sum + (marks[mark * DIMENSIONS + dimension] ?? 0) ** 2, 0);
    return STEP * Math.sqrt(squares / left.length);
  });

const rounded = (value: number, size: number): number => size * Math.max(-1, Math.min(1, Math.round(value / size)));

function round(learner: Learner, steps: number[]): void {
  learner.sent = learner.marks.map((value, place) => rounded(value, steps[place % DIMENSIONS] ?? 1));
}

/** What was learned as it is sent. The sizes of steps go into the places of things. */
function writtenOf({ marks, things, biases }: Learner, steps: number[]): LearnedDirections {
  const places = [...things].map((value, place) => value * (steps[place % DIMENSIONS] ?? 1));
  const unit = Math.max(...places.map(Math.abs)) / UNITS.most;
  const written = {
    biases: [...biases].map((bias) => Math.round(bias * 100) / 100),
    marks: '',
    steps: '',
    things: places.map((value) => signOf(UNITS.none + Math.round(value / unit))).join(''),
    unit: Number(unit.toPrecision(3)),
  };
  let last = -1;
  for (let mark = 0; mark < MARKS; mark++) {
    const direction = Array.from({ length: DIMENSIONS }, (_, dimension) =>
      Math.sign(rounded(marks[mark * DIMENSIONS + dimension] ?? 0, steps[dimension] ?? 1)),
    );
    if (direction.every((one) => one === 0)) continue;
    written.marks += signsFor(mark - last);
    for (let dimension = 0; dimension < DIMENSIONS; dimension += STEPS.together) {
      const code = direction.slice(dimension, dimension + STEPS.together).reduce((sum, one) => sum * 3 + one + 1, 0);
      written.steps += signOf(STEPS.none + code);
    }
    last = mark;
  }
  return written;
}
