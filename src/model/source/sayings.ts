import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT } from './files.ts';

/** What people say who speak of one thing: a file `content/gevaar/<id>.txt`. */
export interface Sayings {
  id: string;
  /** Path from the project's root. */
  file: string;
  /** Each as it stands on its line; an empty line is empty here too. */
  sentences: string[];
}

const FOLDER = `${CONTENT}/gevaar`;
/** What `npm run gevaar` learned of them. */
export const LEARNED = `${FOLDER}/geleerd.json`;
/** What looks like need, and is none. */
export const ORDINARY = 'gewoon';

/** All sentences below `root`, the project's folder, in the order of their files' names. */
export function readSayings(root: string): Sayings[] {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return names.toSorted().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replace(/\r?\n$/, '');
    const sentences = text.split(/\r?\n/).map((line) => line.trim());
    return { id: name.replace(/\.txt$/, ''), file: `${FOLDER}/${name}`, sentences };
  });
}

/** `hashOf` the sentences that were learned; empty where none were. */
export function learnedBelow(root: string): string {
  const path = join(root, LEARNED);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).sentences : '';
}

/** Tells whether sentences are still those that were learned. */
export const hashOf = (sayings: Sayings[]): string =>
  createHash('sha256')
    .update(JSON.stringify(sayings.map(({ id, sentences }) => [id, sentences])))
    .digest('hex');
