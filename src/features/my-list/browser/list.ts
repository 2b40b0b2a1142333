import { keep, kept } from '../../../browser/kept.ts';

/** Kinds of pages that a reader can put on the list. */
export const listed = ['begrippen', 'situaties'] as const;
export type Listed = (typeof listed)[number];

/** The slugs of a kind that the reader keeps on this device, in the order in which they were added. */
export const onList = (kind: Listed): string[] => kept('lijstje').get(kind)?.split(',') ?? [];

/** Keeps these slugs of a kind instead of those that were there. Returns whether the browser keeps anything. */
export function setOnList(kind: Listed, slugs: string[]): boolean {
  const values = kept('lijstje');
  if (slugs.length > 0) values.set(kind, slugs.join(','));
  else values.delete(kind);
  return keep('lijstje', values);
}
