import { once } from '../../../browser/once.ts';

/** A page whose text contains the words. */
export interface TextHit {
  url: string;
  title: string;
  /** Begrip, Situatie or Module. */
  kind: string;
  /** The sentence around the words, as HTML in which `<mark>` is the only element. */
  excerpt: string;
}

interface PagefindHit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** The part of Pagefind's browser interface that we use. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindHit> }[] }>;
}

interface PagefindModule {
  createInstance(options: { baseUrl: string; noWorker: boolean; excerptLength: number }): Pagefind;
}

/**
 * The `limit` best pages for `query` in the full text of the site, best first; `script` is the entry of the index.
 * Loads Pagefind at the first call, or again after a failure; rejects if it cannot be loaded.
 */
export async function searchTexts(query: string, script: string, baseUrl: string, limit: number): Promise<TextHit[]> {
  const { results } = await (await load(script, baseUrl)).search(query);
  const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return found.map(({ url, excerpt, meta }) => ({
    url,
    title: meta.title ?? url,
    kind: meta.soort ?? '',
    excerpt,
  }));
}

const load = once(async (script: string, baseUrl: string): Promise<Pagefind> => {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ script);
  // The worker is a second copy of the script: 12 kB that an index of this size does not need.
  return pagefind.createInstance({ baseUrl, noWorker: true, excerptLength: 18 });
});
