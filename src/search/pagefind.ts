/** What our pages hand to the index, and the search gets back. */
export interface Hit {
  url: string;
  titel: string;
  kort: string;
  /** Begrip, Situatie or Module. */
  soort: string;
}

interface PagefindHit {
  url: string;
  meta: Record<string, string>;
}

/** The part of Pagefind's browser interface that we use. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindHit> }[] }>;
}

interface PagefindModule {
  createInstance(options: { baseUrl: string; noWorker: boolean }): Pagefind;
}

let loading: Promise<Pagefind> | undefined;

/**
 * The `limit` best hits for `query` in the index of which `script` is the entry, best first, and how many there are in all.
 * Loads Pagefind at the first call; rejects where it can't be loaded.
 */
export async function search(
  query: string,
  script: string,
  baseUrl: string,
  limit: number,
): Promise<{ hits: Hit[]; total: number }> {
  loading ??= load(script, baseUrl);
  const { results } = await (await loading).search(query);
  const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  const hits = found.map(({ url, meta }) => ({
    url,
    titel: meta.title ?? url,
    kort: meta.kort ?? '',
    soort: meta.soort ?? '',
  }));
  hits.sort((a, b) => Number(isNamed(b, query)) - Number(isNamed(a, query)));
  return { hits, total: results.length };
}

/** Who types the name of an entry wants that entry, however often others mention the word. */
const isNamed = ({ titel }: Hit, query: string) => titel.toLowerCase() === query.toLowerCase();

async function load(script: string, baseUrl: string): Promise<Pagefind> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ script);
  // The worker is a second copy of the script: 12 kB that an index of this size does not need.
  return pagefind.createInstance({ baseUrl, noWorker: true });
}
