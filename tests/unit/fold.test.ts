import { describe, expect, test } from 'vitest';
import { type FoldedSheet, foldedSheets } from '../../src/print/fold.ts';

/** Pages in the order in which one reads the folded sheets: through their fronts and backs to the middle, and out again. */
function read(sheets: FoldedSheet[]): (number | undefined)[] {
  const signatures = Object.values(Object.groupBy(sheets, ({ signature }) => signature)) as FoldedSheet[][];
  return signatures.flatMap((stack) => [
    ...stack.flatMap(({ front, back }) => [front[1], back[0]]),
    ...stack.toReversed().flatMap(({ front, back }) => [back[1], front[0]]),
  ]);
}

describe('a folded booklet', () => {
  test.each([1, 2, 3, 4, 5, 8, 23, 24, 25, 27, 48, 49, 100, 287])(
    'of %i pages reads on from the first to the last',
    (pages) => {
      const order = read(foldedSheets(pages));
      expect(order.slice(0, pages)).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
      expect(order.slice(pages).every((page) => page === undefined)).toBe(true);
      expect(order.length % 4).toBe(0);
      expect(order.length - pages).toBeLessThan(4);
    },
  );

  test('has signatures of at most six sheets, each numbered from the outside in', () => {
    const sheets = foldedSheets(100);
    expect(sheets.map(({ signature, sheet }) => `${signature}.${sheet}`).slice(0, 8)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '1.6',
      '2.1',
      '2.2',
    ]);
    expect(Math.max(...sheets.map(({ sheets: count }) => count))).toBe(6);
    expect(sheets.at(-1)).toMatchObject({ signature: 5, sheet: 1, sheets: 1 });
  });

  test('has its first and its last page on the outside of the first sheet', () => {
    expect(foldedSheets(8)[0]).toMatchObject({ front: [8, 1], back: [2, 7] });
  });
});
