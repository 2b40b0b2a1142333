import { type MdxCollection, pagePath } from '../schemas/index.ts';
import { labelFor } from './typst.ts';

/** What paper shows of an entry: an entry of one of Astro's collections, and where its page is. */
export interface PrintedEntry {
  id: string;
  collection: MdxCollection;
  filePath?: string | undefined;
  body?: string | undefined;
  data: {
    titel: string;
    kort: string;
    uitspraak?: string | undefined;
    doelen?: string[];
    begrippen?: string[];
    gevoelens?: string[];
  };
  /** Full address of its page on the site. */
  adres: string;
}

/** Name of the label that page references find an entry by. */
export const labelOf = ({ collection, id }: PrintedEntry): string => labelFor(pagePath(collection, id));

/** Where its author finds it; named in errors. */
export const fileOf = ({ filePath, id }: PrintedEntry): string => filePath ?? id;
