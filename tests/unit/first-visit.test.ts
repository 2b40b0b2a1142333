import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { FIRST_VISIT, tooHeavyIn } from '../../src/build/budgets.ts';
import { choose } from '../../src/features/offline/choose.ts';

const few = [
  'index.html',
  'begrippen/index.html',
  'begrippen/thema/index.html',
  'begrippen/taggen/index.html',
  'situaties/pesten/index.html',
  'hulp/index.html',
  'zoeken/index.html',
  'zoeken/gegevens.json',
  'oefenen/liken/stap-1.svg',
  '_astro/Base.css',
  '_astro/foto.webp',
  'favicon.svg',
];

const light = () => 1000;

test('a first visit brings what every page needs, the search and a few pages', () => {
  expect(choose(few, light).first).toEqual([
    'index.html',
    'begrippen/index.html',
    'hulp/index.html',
    'zoeken/index.html',
    'zoeken/gegevens.json',
    '_astro/Base.css',
    'favicon.svg',
  ]);
});

test('all that the search knows is left for who takes everything along once it is too heavy; titles stay', () => {
  const search = ['zoeken/gegevens.json', 'zoeken/gevaar.json', 'zoeken/titels.json'];
  expect(choose(search, () => 250_000).rest).toEqual([]);
  expect(choose(search, () => 250_001).rest).toEqual(['zoeken/gegevens.json']);
});

test('400 more terms add no file to a first visit, and each is among the rest', () => {
  const more = Array.from({ length: 400 }, (_, index) => `begrippen/woord-${index}/index.html`);
  expect(choose([...few, ...more], light).first).toEqual(choose(few, light).first);
  expect(choose([...few, ...more], light).rest).toEqual([...choose(few, light).rest, ...more]);
});

test('a first visit that weighs too much stops the build, and one that does not, does not', () => {
  const dist = mkdtempSync(join(tmpdir(), 'knoppenkennis-zwaar-'));
  const write = (file: string, bytes: number) => {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), randomBytes(bytes));
  };
  for (const file of ['sw.js', 'kopie.json', 'zoeken/gegevens.json']) write(file, 1000);
  write('cursus/lang/index.html', FIRST_VISIT);
  expect(tooHeavyIn(dist)).toEqual([]);
  write('zoeken/titels.json', FIRST_VISIT);
  expect(tooHeavyIn(dist)).toEqual([expect.stringMatching(/^een eerste bezoek: \d+ bytes, hoogstens 700000$/)]);
  rmSync(dist, { recursive: true });
});
