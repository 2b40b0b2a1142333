import { type Kind, readSelection, type Selection, writeSelection } from '../handout/selection.ts';
import { keep, kept } from '../kept.ts';

/** The terms and cards that the reader keeps on this device, each kind in the order in which they were kept. */
export const myList = (): Selection => readSelection(kept('lijstje').toString());

/** Whether a page is on the list. */
export const isOnList = (kind: Kind, slug: string): boolean => myList()[kind].includes(slug);

/** Puts pages behind what is on the list; whether the browser keeps anything. */
export function addToList(added: Selection): boolean {
  const list = myList();
  for (const kind of ['begrippen', 'situaties'] as const) list[kind] = [...new Set([...list[kind], ...added[kind]])];
  return store(list);
}

/** Takes one page off the list. */
export function removeFromList(kind: Kind, slug: string): boolean {
  const list = myList();
  list[kind] = list[kind].filter((one) => one !== slug);
  return store(list);
}

/** Leaves no trace of the list. */
export const forgetList = (): boolean => keep('lijstje', new URLSearchParams());

const store = (list: Selection): boolean => keep('lijstje', new URLSearchParams(writeSelection(list)));
