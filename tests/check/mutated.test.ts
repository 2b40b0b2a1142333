import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import type { Problem } from '../../src/model/source/problem.ts';
import { mishap, mutated } from '../support/mutated.ts';
import { ProjectCopy } from '../support/project-copy.ts';

const FILES = 5000;

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

test(`of ${FILES} texts to which something happened, each mistake is told in Dutch, with its file`, () => {
  const originals = project
    .files('src/content')
    .filter((path) => /\.(mdx|yaml|txt)$/.test(path))
    .map((path) => ({
      path: join('src/content', path),
      text: readFileSync(join(project.folder, 'src/content', path), 'utf8'),
    }));
  const mishaps = fc.sample(mishap, { numRuns: FILES, seed: 2026 });
  let [told, accepted] = [0, 0];
  while (mishaps.length > 0) {
    const changed = originals
      .slice(0, mishaps.length)
      .map((file) => ({ ...file, bytes: mutated(file.text, mishaps.pop() ?? []) }));
    for (const { path, bytes } of changed) write(path, bytes);
    // What can't be read hides what is wrong elsewhere, so it is put right first.
    let wrong = new Set<string>();
    do {
      const { errors, advice, reminders } = checkContent(project.folder);
      for (const problem of [...errors, ...advice, ...reminders]) expectToHelp(problem);
      wrong = new Set(errors.map(({ file }) => file));
      told += wrong.size;
      const mended = originals.filter(({ path, text }) => wrong.has(path) && !stands(path, text));
      // A mistake may be told at a file that nothing happened to, and that names the other.
      for (const { path, text } of wrong.size > 0 && mended.length === 0 ? originals : mended) write(path, text);
    } while (wrong.size > 0);
    accepted += changed.filter(({ path, bytes }) => stands(path, bytes)).length;
    for (const { path, text } of originals) write(path, text);
  }
  console.info(`Of ${FILES} changed texts the check told ${told} mistakes, and took ${accepted}.`);
  expect(told).toBeGreaterThan(FILES / 3);
  expect(accepted).toBeGreaterThan(FILES / 10);
});

const write = (path: string, text: string | Buffer) => writeFileSync(join(project.folder, path), text);

const stands = (path: string, text: string | Buffer) =>
  readFileSync(join(project.folder, path)).equals(Buffer.from(text));

/** Words that a Dutch message has only between « and », where it repeats what the author wrote. */
const ENGLISH =
  /\b(the|and|with|expected|unexpected|invalid|error|undefined|null|NaN|must|should|could not|at line)\b/i;

function expectToHelp({ file, line, text }: Problem): void {
  const what = JSON.stringify({ file, line, text });
  expect(existsSync(join(project.folder, file)), what).toBe(true);
  expect(Number.isInteger(line) && line >= 1, what).toBe(true);
  expect(line, what).toBeLessThanOrEqual(readFileSync(join(project.folder, file), 'utf8').split(/\r?\n|\r/).length + 1);
  expect(text.replaceAll(/«[^»]*»|<[^>]*>/g, ''), what).not.toMatch(ENGLISH);
  expect(text, what).not.toMatch(/\p{Cc}|\bat .*:\d+:\d+/u);
}
