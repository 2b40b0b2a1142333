import { chancesOf, DISTANCE, type Learned, partOf, WEIGHT } from './browser/danger.ts';
import { MARKS, marksOf } from './browser/marks.ts';

interface Example {
  marks: number[];
  subject: number;
}

/** What is learned, of each mark for each subject, one mark after the other. */
interface Learner {
  weights: Float32Array;
  biases: number[];
  /** Sum of the squares of the slopes so far: who has moved much takes smaller steps. */
  moved: Float32Array;
  biasesMoved: number[];
}

/** How often all sentences are read: at first, each time that weights were dropped, and for the average that is kept. */
const PASSES = { first: 5, again: 2, last: 3 };
/** Where there are fewer sentences, they are read more often. */
const MANY = 5000;
/** So many words at most are learned as one as well. */
const JOINED = 5;
/** Weights smaller than this are dropped, one after the other, and what is left learns to do without. */
const DROPPED = [0.5, 0.8, 1];
/** Length of a step. */
const RATE = 0.3;
/** Part of a step by which each weight becomes lighter: what is said once must not be believed. */
const LIGHTER = 0.004;
/** A guess so near takes no step. */
const NEAR = 0.01;
/** Weights smaller than this are not sent. */
const LEAST = 1.3;
/** Where a sum of squares begins, so that nothing is divided by zero. */
const STILL = 1e-8;

/**
 * Learns to tell of what someone speaks: multinomial logistic regression by AdaGrad with an L1 penalty (Duchi, Hazan and
 * Singer, 2011), with weights rounded to whole numbers. The same sentences give the same model to the byte.
 * @param subjects the sentences of each
 */
export function learn(subjects: string[][]): Learned[] {
  const examples = mixed(subjects);
  const passes = (times: number) => Array.from({ length: Math.ceil(times * Math.max(1, MANY / examples.length)) });
  const learner: Learner = {
    weights: new Float32Array(MARKS * subjects.length),
    biases: subjects.map(() => 0),
    moved: new Float32Array(MARKS * subjects.length).fill(STILL),
    biasesMoved: subjects.map(() => STILL),
  };
  for (const _ of passes(PASSES.first)) read(examples, learner);
  for (const least of DROPPED) {
    drop(learner, least);
    for (const _ of passes(PASSES.again)) read(examples, learner);
  }
  const sum = new Float64Array(learner.weights.length);
  for (const _ of passes(PASSES.last)) {
    read(examples, learner);
    for (const [place, weight] of learner.weights.entries()) sum[place] = (sum[place] ?? 0) + weight;
  }
  const weights = sum.map((weight) => weight / passes(PASSES.last).length);
  return subjects.map((_, subject) => writtenOf(weights, learner.biases, subject));
}

/** All sentences, in an order that has nothing to do with their subject and is always the same. */
function mixed(subjects: string[][]): Example[] {
  const orderOf = (marks: number[]) => marks.reduce((order, mark) => Math.imul(order ^ mark, 0x01000193), 0);
  return subjects
    .flatMap((sentences, subject) =>
      sentences.flatMap(spellingsOf).map((sentence) => ({ marks: marksOf(sentence), subject })),
    )
    .sort((a, b) => orderOf(a.marks) - orderOf(b.marks));
}

/** A sentence, and a short one also typed as one word, which many do. */
function spellingsOf(sentence: string): string[] {
  const words = sentence.split(' ');
  return words.length > 1 && words.length <= JOINED ? [sentence, words.join('')] : [sentence];
}

function read(examples: Example[], learner: Learner): void {
  for (const { marks, subject } of examples) {
    const chances = chancesOf(marks, learner.weights, learner.biases);
    const part = partOf(marks);
    for (const [index, chance] of chances.entries()) {
      const off = chance - (index === subject ? 1 : 0);
      if (Math.abs(off) >= NEAR) correct(learner, marks, index, off, off * part);
    }
  }
}

function correct(
  { weights, biases, moved, biasesMoved }: Learner,
  marks: number[],
  subject: number,
  off: number,
  slope: number,
): void {
  for (const mark of marks) {
    const place = mark * biases.length + subject;
    const sum = (moved[place] ?? 0) + slope * slope;
    moved[place] = sum;
    const step = RATE / Math.sqrt(sum);
    const weight = (weights[place] ?? 0) - step * slope;
    const lighter = Math.max(0, Math.abs(weight) - step * LIGHTER);
    weights[place] = weight < 0 ? -lighter : lighter;
  }
  const sum = (biasesMoved[subject] ?? 0) + off * off;
  biasesMoved[subject] = sum;
  biases[subject] = (biases[subject] ?? 0) - (RATE / Math.sqrt(sum)) * off;
}

/** Drops the weights smaller than `least` for good: nothing moves there any more. */
function drop({ weights, moved }: Learner, least: number): void {
  for (let place = 0; place < weights.length; place++) {
    const isDropped = Math.abs(weights[place] ?? 0) < least;
    if (isDropped) weights[place] = 0;
    moved[place] = isDropped ? Number.POSITIVE_INFINITY : 1;
  }
}

/** What was learned of a subject as it is sent. */
function writtenOf(weights: Float64Array, biases: number[], subject: number): Learned {
  const written = { bias: Math.round((biases[subject] ?? 0) * 100) / 100, marks: '', weights: '' };
  let last = -1;
  for (let mark = 0; mark < MARKS; mark++) {
    const weight = weights[mark * biases.length + subject] ?? 0;
    if (Math.abs(weight) < LEAST) continue;
    const distance = mark - last;
    const rest = ((distance - 1) % DISTANCE.most) + 1;
    written.marks += signOf(DISTANCE.none + DISTANCE.most + 1).repeat((distance - rest) / DISTANCE.most);
    written.marks += signOf(DISTANCE.none + rest);
    written.weights += signOf(WEIGHT.none + Math.max(-WEIGHT.most, Math.min(WEIGHT.most, Math.round(weight))));
    last = mark;
  }
  return written;
}

const signOf = (code: number): string => String.fromCharCode(code);
