import { expect, test } from 'vitest';
import { tuesdayOf } from '../../src/features/share/week.ts';

test.each([
  ['2026-W01', '2025-12-30'],
  ['2026-W53', '2026-12-29'],
  ['2027-W01', '2027-01-05'],
  ['2027-W52', '2027-12-28'],
  ['2028-W10', '2028-03-07'],
])('the Tuesday of %s is %s', (week, day) => {
  expect(tuesdayOf(week).toISOString()).toBe(`${day}T00:00:00.000Z`);
});
