import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { npm } from '../support/npm.ts';

const first = inject('dist');
let second: string;
beforeAll(async () => {
  second = mkdtempSync(join(tmpdir(), 'knoppenkennis-'));
  await npm(dirname(first), ['run', 'build', '--', '--outDir', second]);
});
afterAll(() => rmSync(second, { recursive: true }));

test('two builds of the same content give the same bytes, in every file, whether it was kept or made', () => {
  // The first build began with nothing kept, the second with what that one had made.
  expect(globSync('**/*', { cwd: join(dirname(first), 'node_modules/.cache/knoppenkennis') }).length).toBeGreaterThan(
    100,
  );
  const files = globSync('**/*', { cwd: first }).filter((path) => statSync(join(first, path)).isFile());
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => !readFileSync(join(second, path)).equals(readFileSync(join(first, path))))).toEqual([]);
});
