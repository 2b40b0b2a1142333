import type { kindNames } from '../../../model/kinds.ts';

/** What the search knows of a page. */
export interface SearchEntry {
  /** Path of the page from the root of the site. */
  path: string;
  kind: keyof typeof kindNames;
  titel: string;
  kort: string;
  niveau?: 'basis' | 'verder' | undefined;
  /** Lines of its pictogram, as `pictogramPath` gives them. */
  beeld?: string | undefined;
  /** Forms of its name in running text. */
  vormen: string[];
  /** Other names, and misspellings. */
  ook: string[];
  /** What goes with the page, for whoever asks for that. */
  verder?: Further[];
}

/** A guide or a PDF beside a page. */
export interface Further {
  titel: string;
  path: string;
}
