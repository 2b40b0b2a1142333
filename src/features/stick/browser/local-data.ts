import type { SearchData } from '../../search/search-data.ts';

/** Stands in for `fetchData` of the search, with its contract; `address` is that of a script that sets `searchData`. */
export function fetchData(address: string): Promise<SearchData> {
  return new Promise((found, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => found((globalThis as unknown as { searchData: SearchData }).searchData));
    script.addEventListener('error', () => failed(new Error(`${address} is not there`)));
    document.head.append(script);
  });
}
