import type { SearchData } from '../search-data.ts';

/** What the search searches; `address` is that of `gegevens.json`. Rejects if it cannot be fetched. */
export async function fetchData(address: string): Promise<SearchData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
