import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inParts, MOST_LISTED, partName, partsOf } from '../../src/model/parts.ts';

interface Entry {
  data: { titel: string };
}

/** Groups A, B and so on, with as many entries as are given: A1, A2 and so on. */
const groupsOf = (...counts: number[]) =>
  counts.map((count, index) => {
    const letter = String.fromCharCode(65 + index);
    const entries: Entry[] = Array.from({ length: count }, (_, place) => ({
      data: { titel: `${letter}${place + 1}` },
    }));
    return { id: letter, title: letter, entries };
  });

describe('a list', () => {
  test('that one page can hold has no pages of its own', () => {
    expect(partsOf(groupsOf(MOST_LISTED - 1, 1))).toEqual([]);
  });

  test('that is longer has a page for each group', () => {
    const parts = partsOf(groupsOf(MOST_LISTED - 1, 2));
    expect(parts.map(({ title, address }) => [title, address])).toEqual([
      ['A', 'a/'],
      ['B', 'b/'],
    ]);
  });
});

test('a long group has several pages, about as long, which say what is there', () => {
  const parts = inParts(groupsOf(7, 2), 3);
  expect(parts.map((part) => [partName(part), part.address, part.entries.length])).toEqual([
    ['A, A1 tot en met A3', 'a/', 3],
    ['A, A4 tot en met A6', 'a/2/', 3],
    ['A, A7 tot en met A7', 'a/3/', 1],
    ['B', 'b/', 2],
  ]);
});

test('however long the groups, no page holds more than it may, each entry stands on one, and no two have one address', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 26 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 300 }), (all, most) => {
      const groups = groupsOf(...all);
      const parts = inParts(groups, most);
      expect(Math.max(...parts.map(({ entries }) => entries.length))).toBeLessThanOrEqual(most);
      expect(Math.min(...parts.map(({ entries }) => entries.length))).toBeGreaterThan(0);
      expect(parts.flatMap(({ entries }) => entries)).toEqual(groups.flatMap(({ entries }) => entries));
      expect(new Set(parts.map(({ address }) => address)).size).toBe(parts.length);
    }),
    { numRuns: 60 },
  );
});
