import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tooHeavyIn } from '../../src/build/budgets.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'knoppenkennis-budget-'));
  // Every site has these.
  for (const file of ['sw.js', 'kopie.json']) writeFileSync(join(dist, file), '');
});
afterEach(() => rmSync(dist, { recursive: true }));

/** A page of so many thousand bytes, which do not compress. */
function write(page: string, kilobytes: number): void {
  const path = join(dist, page);
  mkdirSync(dirname(path), { recursive: true });
  // Hexadecimal signs pack to half their number.
  const text = Array.from({ length: kilobytes * 250 }, (_, index) => hashOf(index)).join('');
  writeFileSync(path, text);
}

const hashOf = (index: number) => (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');

test.each([
  ['lijstje/index.html', 5],
  ['printen/index.html', 7],
  ['delen/index.html', 16],
  ['delen/begrippen/mensen/index.html', 16],
  ['delen/begrippen/mensen/2/index.html', 16],
  ['begrippen/index.html', 40],
  ['begrippen/letter/s/index.html', 40],
  ['begrippen/letter/s/2/index.html', 40],
  ['begrippen/thema/index.html', 40],
  ['begrippen/thema/mensen/index.html', 40],
  ['begrippen/beeld/mensen/2/index.html', 40],
  ['situaties/thema/mensen/index.html', 40],
  ['index.html', 20],
  ['404.html', 20],
  ['zoeken/index.html', 20],
])('%s may weigh %i kB and no more', (page, limit) => {
  write(page, limit / 2);
  expect(tooHeavyIn(dist)).toEqual([]);
  write(page, limit * 2);
  expect(tooHeavyIn(dist)).toEqual([
    expect.stringMatching(new RegExp(`^${page}: html is \\d+ bytes, hoogstens ${limit}000$`)),
  ]);
});
