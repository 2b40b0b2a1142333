/** Entries that stand together in a list: those of a letter, or of a theme. */
export interface Group<T> {
  /** Its place on a page, and what the addresses of its own pages begin with. */
  id: string;
  title: string;
  /** Name of its pictogram. */
  beeld?: string;
  /** What belongs to it, in a sentence. */
  uitleg?: string;
  entries: T[];
}

/** A page of its own with a group, or with as much of it as a page can hold. */
export interface Part<T> extends Group<T> {
  /** Its address, below that of the list. */
  address: string;
  /** From where to where it goes, if its group has several pages. */
  range?: string;
}

interface Named {
  data: { titel: string };
}

/** More entries than this do not stand on one page; `build/budgets.ts` says what such a page may weigh. */
export const MOST_LISTED = 250;

/** The pages of their own that the groups of a list need; none where one page can hold the whole list. */
export function partsOf<T extends Named>(groups: Group<T>[], most = MOST_LISTED): Part<T>[] {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return count <= most ? [] : inParts(groups, most);
}

/** Pages with at most so many entries of one group, about as many on each page of it. */
export function inParts<T extends Named>(groups: Group<T>[], most: number): Part<T>[] {
  return groups.flatMap((group) => {
    const pages = Math.ceil(group.entries.length / most);
    const size = Math.ceil(group.entries.length / pages);
    const place = group.id.toLowerCase();
    if (pages === 1) return [{ ...group, address: `${place}/` }];
    return Array.from({ length: pages }, (_, index) => {
      const entries = group.entries.slice(index * size, (index + 1) * size);
      const [first, last] = [entries[0], entries.at(-1)].map((entry) => entry?.data.titel);
      const address = index === 0 ? `${place}/` : `${place}/${index + 1}/`;
      return { ...group, entries, address, range: `${first} tot en met ${last}` };
    });
  });
}

/** What a part is called. */
export const partName = ({ title, range }: Part<unknown>): string => (range ? `${title}, ${range}` : title);
