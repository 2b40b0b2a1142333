import { CONTENT } from './files.ts';
import { type Lines, readLines } from './lines.ts';

/** What people say who speak of one thing: a file `content/gevaar/<id>.txt`. */
export interface Sayings extends Lines {
  id: string;
}

const FOLDER = `${CONTENT}/gevaar`;
/** What `npm run leer` learned of them, and of the questions that are ordinary beside them. */
export const LEARNED_SAYINGS = `${FOLDER}/geleerd.json`;
/** What looks like need, and is none. */
export const ORDINARY = 'gewoon';

/** All sentences below `root`, the project's folder, in the order of their files' names. */
export const readSayings = (root: string): Sayings[] =>
  readLines(root, FOLDER).map((lines) => ({ ...lines, id: lines.file.slice(FOLDER.length + 1).replace(/\.txt$/, '') }));
