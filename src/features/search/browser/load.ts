import type { SearchEngine } from './engine.ts';
import { fetchData } from '../../../browser/fetch-data.ts';
import type { HelpLine } from './help.ts';

export interface Search {
  engine: SearchEngine;
  helpLines: HelpLine[];
}

let loading: Promise<Search> | undefined;

/** Fetches the search and its data (`data` is the address of `gegevens.json`) once, or again after a failure. */
export function loadSearch(data: string): Promise<Search> {
  loading ??= load(data);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function load(data: string): Promise<Search> {
  const [{ SearchEngine: Engine }, { entries, helpLines }] = await Promise.all([
    import('./engine.ts'),
    fetchData(data),
  ]);
  return { engine: new Engine(entries), helpLines };
}
