import { type Begrip, type Entry, inFileOrder, type Situatie } from './entries.ts';
import type { Group } from './parts.ts';

/** Where titles stand that begin with a sign, or with a letter of another script. */
const OTHER = 'Overig';

/** A–Z groups: the first letter or digit of the title, without accents, with its entries. */
export function byLetter<T extends Entry>(entries: T[]): Group<T>[] {
  const letterOf = ({ data }: T) => /^[A-Z0-9]/.exec(data.titel.normalize('NFD').toUpperCase())?.[0] ?? OTHER;
  return [...Map.groupBy(entries, letterOf)].map(([letter, group]) => ({ id: letter, title: letter, entries: group }));
}

/** Groups by theme in the order of `content/themas.yaml`; themes without entries are left out. */
export async function byThema<T extends Begrip | Situatie>(entries: T[]): Promise<Group<T>[]> {
  const themas = await inFileOrder('themas');
  return themas
    .map(({ id, data: { titel, beeld, uitleg } }) => ({
      id,
      title: titel,
      beeld,
      uitleg,
      entries: entries.filter(({ data }) => data.thema === id),
    }))
    .filter((group) => group.entries.length > 0);
}
