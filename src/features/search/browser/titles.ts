import { fetchData } from '../../../browser/fetch-data.ts';
import { once } from '../../../browser/once.ts';
import { questionIn, wordsOf } from '../../../browser/words.ts';
import type { TitlesFile } from './columns.ts';
import type { SearchEntry } from './entry.ts';

/** What a suggestion shows. */
export type Titled = Pick<SearchEntry, 'path' | 'kind' | 'titel'>;

/** The pages whose title is what was typed, or begins so; the surest first. */
type FindByTitle = (query: string) => Titled[];

/** Fetches the titles of all pages once; `data` is the address of `titels.json`. */
export const fetchTitles = once((data: string) => fetchData<TitlesFile>(data));

/** The same, ready to be looked in: far less than all that the search knows, so that the first letters wait for less. */
export const loadTitles = once(async (data: string): Promise<FindByTitle> => {
  const [{ Names }, { path, kind, titel }] = await Promise.all([import('./names.ts'), fetchTitles(data)]);
  const names = new Names<Titled>();
  for (const [index, title] of titel.entries()) {
    const page = { path: path[index], kind: kind[index], titel: title } as Titled;
    names.addTitle(page, page.titel, 1);
  }
  return (query) => [...names.namedBy(wordsOf(questionIn(query)))].sort(([, a], [, b]) => b - a).map(([page]) => page);
});
