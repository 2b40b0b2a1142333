import { CONTENT } from './files.ts';
import { type Lines, readLines } from './lines.ts';

/** How readers ask for a page: those for `/begrippen/taggen/` stand in `content/vragen/begrippen/taggen.txt`. */
export interface Questions extends Lines {
  /** Path of the page from the root of the site. */
  path: string;
}

const FOLDER = `${CONTENT}/vragen`;
/** What is asked of which the site says nothing stands in the file of this page, that there is not. */
export const NOWHERE = '/niets/';
/** What `npm run leer` learned of them. */
export const LEARNED_QUESTIONS = `${FOLDER}/geleerd.json`;

/** All questions below `root`, the project's folder, in the order of their pages. */
export const readQuestions = (root: string): Questions[] =>
  readLines(root, FOLDER).map((lines) => ({ ...lines, path: lines.file.slice(FOLDER.length).replace(/\.txt$/, '/') }));
