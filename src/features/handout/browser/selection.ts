import { SLUG } from '../../../model/slug.ts';

/** What a handout may hold; also the names in a link to one and in the form. */
export const kinds = ['begrippen', 'situaties', 'werkbladen'] as const;
export type Kind = (typeof kinds)[number];

/** Slugs of each kind. */
export type Selection = Record<Kind, string[]>;

/** Anyone can write a link: beyond this many of a kind it is not read. */
const MOST = 200;

/**
 * The selection in the query of a link, such as `?begrippen=taggen,liken&situaties=pesten`: slugs, each once, whether or
 * not the site has them.
 */
export function readSelection(query: string): Selection {
  const parameters = new URLSearchParams(query);
  const slugsOf = (kind: string) => parameters.getAll(kind).flatMap((value) => value.split(','));
  const read = (kind: string) => {
    const slugs = slugsOf(kind).map((slug) => slug.trim());
    return [...new Set(slugs.filter((slug) => SLUG.test(slug)))].slice(0, MOST);
  };
  return { begrippen: read('begrippen'), situaties: read('situaties'), werkbladen: read('werkbladen') };
}

/** The query that `readSelection` reads; empty where nothing is selected. */
export function writeSelection(selection: Selection): string {
  const chosen = kinds.filter((kind) => selection[kind].length > 0);
  return chosen.length === 0 ? '' : `?${chosen.map((kind) => `${kind}=${selection[kind].join(',')}`).join('&')}`;
}
