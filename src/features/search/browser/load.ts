import { fetchData } from '../../../browser/fetch-data.ts';
import type { SearchData } from '../search-data.ts';
import type { SearchEngine } from './engine.ts';

let loading: Promise<SearchEngine> | undefined;

/** Fetches the search and its data (`data` is the address of `gegevens.json`) once, or again after a failure. */
export function loadSearch(data: string): Promise<SearchEngine> {
  loading ??= load(data);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function load(data: string): Promise<SearchEngine> {
  const [{ SearchEngine: Engine }, { entries }] = await Promise.all([
    import('./engine.ts'),
    fetchData<SearchData>(data),
  ]);
  return new Engine(entries);
}
