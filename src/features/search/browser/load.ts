import { fetchData } from '../../../browser/fetch-data.ts';
import { once } from '../../../browser/once.ts';
import type { SearchFile } from './columns.ts';
import type { SearchEngine } from './engine.ts';
import { fetchTitles } from './titles.ts';

/** So many entries are taken at a time: all at once would keep a slow phone from showing what is typed. */
const SLICE = 25;

/** Fetches the search and its data once; given what the box of the search has as `data-` attributes. */
export const loadSearch = once(async ({ titels = '', gegevens = '' }: DOMStringMap): Promise<SearchEngine> => {
  const [{ SearchEngine: Engine }, { unfold }, titles, file] = await Promise.all([
    import('./engine.ts'),
    import('./columns.ts'),
    fetchTitles(titels),
    fetchData<SearchFile>(gegevens),
  ]);
  const { entries, ...rest } = unfold(titles, file);
  const engine = new Engine({ ...rest, entries: [] });
  for (let begin = 0; begin < entries.length; begin += SLICE) {
    engine.add(entries.slice(begin, begin + SLICE));
    await new Promise((taken) => setTimeout(taken));
  }
  return engine;
});
