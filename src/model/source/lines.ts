import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './text.ts';

/** A file with one sentence on each line. */
export interface Lines {
  /** Path from the project's root. */
  file: string;
  /** Each as it stands on its line; an empty line is empty here too. */
  sentences: string[];
}

/**
 * The sentences in `file`, a path from the project's root.
 * @throws {Unreadable}
 */
export function readLines(root: string, file: string): Lines {
  const text = readText(join(root, file)).replace(/\r?\n$/, '');
  return { file, sentences: text.split(/\r?\n/).map((line) => line.trim()) };
}

/** Tells whether sentences are still those that were learned. */
export const hashOf = (lines: Lines[]): string =>
  createHash('sha256')
    .update(JSON.stringify(lines.map(({ file, sentences }) => [file, sentences])))
    .digest('hex');

/** `hashOf` the sentences of which was learned what stands in `file`; `undefined` where nothing does that can be read. */
export function learnedIn(root: string, file: string): string | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  try {
    const { sentences } = JSON.parse(readFileSync(path, 'utf8'));
    return typeof sentences === 'string' ? sentences : undefined;
  } catch {
    return undefined;
  }
}
