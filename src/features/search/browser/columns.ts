import { numberOf } from '../../../learning/browser/marks.ts';
import type { SearchData } from './engine.ts';
import type { SearchEntry } from './entry.ts';

/** All of one field together, which packs better. */
type Columns<Field extends keyof SearchEntry> = { [Name in Field]: (SearchEntry[Name] | null)[] };

/** What is enough to suggest a page. */
export type TitlesFile = Columns<'path' | 'kind' | 'titel'>;

/** What else the search knows, as it is sent: in the order of the titles, and each drawing once. */
export interface SearchFile extends Omit<SearchData, 'entries'> {
  columns: Columns<'kort' | 'niveau' | 'vormen' | 'ook' | 'verder'>;
  /** The number of the titles that this goes with: those of another version stand in another order. */
  titles: number;
  drawings: string[];
  /** Of each entry the place of its drawing; -1 for none. */
  drawn: number[];
}

/** `data` as it is sent. */
export function fold({ entries, ...data }: SearchData): { titles: TitlesFile; rest: SearchFile } {
  const drawings = [...new Set(entries.flatMap(({ beeld }) => beeld ?? []))];
  const column = <Field extends keyof SearchEntry>(field: Field) => entries.map((entry) => entry[field] ?? null);
  const titles = { path: column('path'), kind: column('kind'), titel: column('titel') };
  return {
    titles,
    rest: {
      ...data,
      titles: numberOfTitles(titles),
      columns: {
        kort: column('kort'),
        niveau: column('niveau'),
        vormen: column('vormen'),
        ook: column('ook'),
        verder: column('verder'),
      },
      drawings,
      drawn: entries.map(({ beeld }) => (beeld ? drawings.indexOf(beeld) : -1)),
    },
  };
}

/** What was folded as it was before it was sent. @throws where the two files are not of the same version */
export function unfold(
  titles: TitlesFile,
  { titles: number, columns, drawings, drawn, ...data }: SearchFile,
): SearchData {
  if (numberOfTitles(titles) !== number) throw new Error('Titles of another version');
  const fields = Object.entries({ ...titles, ...columns });
  const entries = drawn.map((drawing, index) => {
    const known = fields.flatMap(([field, column]) => (column[index] === null ? [] : [[field, column[index]]]));
    return { ...Object.fromEntries(known), beeld: drawings[drawing] } as SearchEntry;
  });
  return { ...data, entries };
}

/** By their words alone: on a stick addresses differ. */
const numberOfTitles = ({ titel }: TitlesFile): number => numberOf(titel.join('\n'));
