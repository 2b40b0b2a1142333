/** A sentence, by its marks. */
export type Marks = readonly number[];

/** A sentence, and the number of the thing that it is about. */
export interface Example {
  marks: Marks;
  thing: number;
}

/** So many sentences are read once for each pass; where there are fewer, they are read more often. */
export const MANY = 5000;

/** How often to read `count` sentences for so many passes. */
export const readings = (passes: number, count: number): number => Math.ceil(passes * Math.max(1, MANY / count));

/** All sentences, in an order that has nothing to do with what they are about and is always the same. */
export function mixed(things: Marks[][]): Example[] {
  const orderOf = ({ marks, thing }: Example) =>
    marks.reduce((order, mark) => Math.imul(order ^ mark, 0x01000193), thing);
  return things
    .flatMap((sentences, thing) => sentences.map((marks) => ({ marks, thing })))
    .sort((a, b) => orderOf(a) - orderOf(b));
}
