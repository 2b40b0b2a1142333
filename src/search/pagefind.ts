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
  options(options: { baseUrl: string; bundlePath?: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindHit> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/**
 * The best hits for `query` in the index of which `script` is the entry, best first.
 * Loads Pagefind at the first call; rejects where it can't be loaded.
 */
export async function search(query: string, script: string, baseUrl: string, limit: number): Promise<Hit[]> {
  loading ??= load(script, baseUrl);
  const { results } = await (await loading).search(query);
  const hits = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return hits.map(({ url, meta }) => ({
    url,
    titel: meta.title ?? url,
    kort: meta.kort ?? '',
    soort: meta.soort ?? '',
  }));
}

async function load(script: string, baseUrl: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  await pagefind.options({ baseUrl });
  return pagefind;
}
