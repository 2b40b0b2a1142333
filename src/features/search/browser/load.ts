import { fetchData } from '../../../browser/fetch-data.ts';
import { once } from '../../../browser/once.ts';
import type { SearchData } from '../search-data.ts';
import type { SearchEngine } from './engine.ts';

/** Fetches the search and its data once; `data` is the address of `gegevens.json`. */
export const loadSearch = once(async (data: string): Promise<SearchEngine> => {
  const [{ SearchEngine: Engine }, { entries }] = await Promise.all([
    import('./engine.ts'),
    fetchData<SearchData>(data),
  ]);
  return new Engine(entries);
});
