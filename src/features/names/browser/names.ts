import { fetchData } from '../../../browser/fetch-data.ts';
import { once } from '../../../browser/once.ts';
import { numberOf } from '../../../learning/browser/marks.ts';

/** What a page can tell of an entry of which it has no more than the slug. */
export interface Name {
  titel: string;
  /** Path of its page from the root of the site. */
  path: string;
  /** Lines of its pictogram, as `pictogramPath` gives them. */
  beeld?: string | undefined;
  /** Path of the page with its ready post from the root of the site. */
  bericht?: string | undefined;
}

/** The first of so many files in an address; each address tells how many there are. */
const FIRST_FILE = /0-van-(\d+)(?=\.\w+$)/;

export const keyOf = (collection: string, slug: string): string => `${collection}/${slug}`;

/** The number of the file in which the name with `key` stands, from 0: spread evenly. */
export const fileOf = (key: string, files: number): number => numberOf(key) % files;

/**
 * Looks up names in the files of which `place` tells, each fetched when it is needed. A file holds many others too: whoever
 * sees what is fetched does not see which entry is meant.
 * @returns the name of an entry, or nothing where the site has no such entry; rejects where its file cannot be fetched
 */
export function namesAt(place: HTMLElement): (collection: string, slug: string) => Promise<Name | undefined> {
  const { namen = '' } = place.dataset;
  const [, count] = FIRST_FILE.exec(namen) ?? [];
  const files = Array.from({ length: Number(count) }, (_, number) =>
    once(() => fetchData<Record<string, Name>>(namen.replace(FIRST_FILE, `${number}-van-${count}`))),
  );
  return async (collection, slug) => {
    const key = keyOf(collection, slug);
    const names = await files[fileOf(key, files.length)]?.();
    return names && Object.hasOwn(names, key) ? names[key] : undefined;
  };
}
