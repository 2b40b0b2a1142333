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

test('the pictures of a page may weigh 300 kB together, each in its largest size', () => {
  mkdirSync(join(dist, '_astro'));
  for (const [file, kilobytes] of [
    ['een', 90],
    ['een-groot', 160],
    ['twee', 130],
    ['twee-groot', 135],
  ] as const)
    writeFileSync(join(dist, `_astro/${file}.webp`), Buffer.alloc(kilobytes * 1000));
  const image = (name: string) =>
    `<img src="/_astro/${name}.webp" srcset="/_astro/${name}.webp 340w, /_astro/${name}-groot.webp 680w" alt="">`;
  mkdirSync(join(dist, 'cursus/gevoelens'), { recursive: true });
  const page = join(dist, 'cursus/gevoelens/index.html');
  writeFileSync(page, image('een') + image('twee'));
  expect(tooHeavyIn(dist)).toEqual([]);
  writeFileSync(page, image('een') + image('twee') + image('twee'));
  expect(tooHeavyIn(dist)).toEqual([
    'cursus/gevoelens/index.html: alle afbeeldingen samen zijn 430000 bytes, hoogstens 300000',
  ]);
});
