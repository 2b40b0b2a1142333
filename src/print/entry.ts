import { type MdxCollection, pagePath } from '../model/collections.ts';
import { labelFor, typstString } from '../typst/typst.ts';

/** An entry of one of Astro's collections as paper shows it, with the address of its page. */
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
  address: string;
  /** Name of the pictogram beside its title. */
  pictogram?: string | undefined;
  /** Tasks of the practice place that belong to it. */
  tasks?: { title: string; path: string }[];
}

/** Name of the label by which page references find an entry. */
export const entryLabel = ({ collection, id }: PrintedEntry): string => labelFor(pagePath(collection, id));

/** The Typst that leads to the tasks of an entry, or nothing where it has none. */
export function tasksSource({ tasks = [] }: PrintedEntry): string {
  if (tasks.length === 0) return '';
  const links = tasks.map(({ title, path }) => `reference(${typstString(path)})[#${typstString(title)}]`);
  return `#task-links(${links.join(', ')})`;
}

/** Where its author finds it, to be named in errors. */
export const fileOf = ({ filePath, id }: PrintedEntry): string => filePath ?? id;
