import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSlashes } from '../../making/paths.ts';

/** A file with one sentence on each line. */
export interface Lines {
  /** Path from the project's root. */
  file: string;
  /** Each as it stands on its line; an empty line is empty here too. */
  sentences: string[];
}

/** The text files in `folder` and the folders in it, a path from the project's root, in the order of their names. */
export function readLines(root: string, folder: string): Lines[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .map((path) => `${folder}/${withSlashes(path)}`)
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8').replace(/\r?\n$/, '');
      return { file, sentences: text.split(/\r?\n/).map((line) => line.trim()) };
    });
}

/** Tells whether sentences are still those that were learned. */
export const hashOf = (lines: Lines[]): string =>
  createHash('sha256')
    .update(JSON.stringify(lines.map(({ file, sentences }) => [file, sentences])))
    .digest('hex');

/** `hashOf` the sentences of which was learned what stands in `file`; empty where nothing does. */
export function learnedIn(root: string, file: string): string {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).sentences : '';
}
