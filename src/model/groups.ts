import { type Begrip, type Entry, inFileOrder, type Situatie, type Thema } from './entries.ts';

/** A–Z groups: the first letter of the title, without accents, with its entries. */
export function byLetter<T extends Entry>(entries: T[]): [letter: string, entries: T[]][] {
  const letterOf = ({ data }: T) => data.titel.normalize('NFD').charAt(0).toUpperCase();
  return Object.entries(Object.groupBy(entries, letterOf)).map(([letter, group]) => [letter, group ?? []]);
}

/** Groups by theme in the order of `content/themas.yaml`; themes without entries are left out. */
export async function byThema<T extends Begrip | Situatie>(entries: T[]): Promise<[thema: Thema, entries: T[]][]> {
  const themas = await inFileOrder('themas');
  return themas
    .map((thema): [Thema, T[]] => [thema, entries.filter(({ data }) => data.thema === thema.id)])
    .filter(([, group]) => group.length > 0);
}
