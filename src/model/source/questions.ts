import { CONTENT } from './files.ts';
import type { Lines } from './lines.ts';

/** How readers ask for a page: those for `/begrippen/taggen/` stand in `content/vragen/begrippen/taggen.txt`. */
export interface Questions extends Lines {
  /** Path of the page from the root of the site. */
  path: string;
}

/** Folder of the questions. */
export const QUESTIONS = `${CONTENT}/vragen`;
/** What is asked of which the site says nothing stands in the file of this page, that there is not. */
export const NOWHERE = '/niets/';
/** What `npm run leer` learned of them. */
export const LEARNED_QUESTIONS = `${QUESTIONS}/geleerd.json`;

export const questionsOf = (lines: Lines): Questions => ({
  ...lines,
  path: lines.file.slice(QUESTIONS.length).replace(/\.txt$/, '/'),
});
