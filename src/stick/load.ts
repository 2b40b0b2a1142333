import type { SearchData } from '../search/data.ts';
import { SearchEngine } from '../search/engine.ts';
import type { Search } from '../search/load.ts';

let loading: Promise<Search> | undefined;

/** Stands in for `search/load.ts`, with the same contract; `data` is the address of a script that sets `zoekgegevens`. */
export function loadSearch(data: string): Promise<Search> {
  loading ??= new Promise((found, failed) => {
    const script = document.createElement('script');
    script.src = data;
    script.addEventListener('load', () => {
      const { entries, hulplijnen } = (globalThis as unknown as { zoekgegevens: SearchData }).zoekgegevens;
      found({ engine: new SearchEngine(entries), hulplijnen });
    });
    script.addEventListener('error', () => failed(new Error(`${data} is not there`)));
    document.head.append(script);
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
