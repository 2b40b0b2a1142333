import { fetchData } from '../../../browser/fetch-data.ts';
import { once } from '../../../browser/once.ts';
import type { SearchFile } from './columns.ts';
import type { SearchEngine } from './engine.ts';

/** Fetches the search and its data once; `data` is the address of `gegevens.json`. */
export const loadSearch = once(async (data: string): Promise<SearchEngine> => {
  const [{ SearchEngine: Engine }, { unfold }, file] = await Promise.all([
    import('./engine.ts'),
    import('./columns.ts'),
    fetchData<SearchFile>(data),
  ]);
  return new Engine(unfold(file));
});
