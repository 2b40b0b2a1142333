import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { textTypes, WORTH_COMPRESSING } from '../../src/build/text-files.ts';

const dist = inject('dist');
const read = (path: string) => readFileSync(join(dist, path));
const files = globSync('**/*', { cwd: dist }).filter((path) => statSync(join(dist, path)).isFile());
const texts = files.filter(
  (path) =>
    Object.keys(textTypes).some((ending) => path.endsWith(`.${ending}`)) && read(path).length >= WORTH_COMPRESSING,
);

test.each([
  ['gz', gunzipSync],
  ['br', brotliDecompressSync],
] as const)('each text has a .%s beside it that is smaller and holds the same; nothing else has', (ending, unpack) => {
  expect(texts.length).toBeGreaterThan(300);
  const made = files.filter((path) => path.endsWith(`.${ending}`));
  expect(made.toSorted()).toEqual(texts.map((path) => `${path}.${ending}`).toSorted());
  expect(texts.filter((path) => read(`${path}.${ending}`).length >= read(path).length)).toEqual([]);
  expect(texts.filter((path) => !unpack(read(`${path}.${ending}`)).equals(read(path)))).toEqual([]);
});

test('Brotli makes the texts smaller than gzip does', () => {
  const weight = (ending: string) => texts.reduce((sum, path) => sum + read(`${path}.${ending}`).length, 0);
  expect(weight('br')).toBeLessThan(weight('gz') * 0.9);
});

test('they are in no list of files: not on the stick, not in the copy for when there is no internet', () => {
  const onStick = Object.keys(unzipSync(read('downloads/hele-site.zip')));
  expect(onStick.length).toBeGreaterThan(100);
  expect(onStick.filter((path) => /\.(gz|br)$/.test(path))).toEqual([]);
  for (const list of ['kopie.json', 'sitemap-0.xml']) expect(read(list).toString()).toContain('/begrippen/taggen/');
  for (const list of ['sw.js', 'kopie.json', 'sitemap-0.xml']) expect(read(list).toString()).not.toMatch(/\.(gz|br)\b/);
});
