import { CONTENT } from './files.ts';
import type { Lines } from './lines.ts';

/** What people say who speak of one thing: a file `content/gevaar/<id>.txt`. */
export interface Sayings extends Lines {
  id: string;
}

/** Folder of the sentences. */
export const SAYINGS = `${CONTENT}/gevaar`;
/** What `npm run leer` learned of them, and of the questions that are ordinary beside them. */
export const LEARNED_SAYINGS = `${SAYINGS}/geleerd.json`;
/** What looks like need, and is none. */
export const ORDINARY = 'gewoon';

export const sayingsOf = (lines: Lines): Sayings => ({
  ...lines,
  id: lines.file.slice(SAYINGS.length + 1).replace(/\.txt$/, ''),
});
