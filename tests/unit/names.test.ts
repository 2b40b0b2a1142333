import { expect, test } from 'vitest';
import { fileOf, keyOf } from '../../src/features/names/browser/names.ts';

test('names are spread evenly over their files', () => {
  const counts = new Map<number, number>();
  for (let index = 0; index < 4000; index++) {
    const file = fileOf(keyOf('begrippen', `woord-${index}`), 100);
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  expect(counts.size).toBe(100);
  expect(Math.max(...counts.values())).toBeLessThan(80);
  expect(Math.min(...counts.values())).toBeGreaterThan(15);
});
