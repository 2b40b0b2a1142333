import type { SearchData } from './engine.ts';
import type { SearchEntry } from './entry.ts';

/** What the search knows as it is sent: all of one field together and each drawing once, which packs better. */
export interface SearchFile extends Omit<SearchData, 'entries'> {
  columns: { [Field in Exclude<keyof SearchEntry, 'beeld'>]: (SearchEntry[Field] | null)[] };
  drawings: string[];
  /** Of each entry the place of its drawing; -1 for none. */
  drawn: number[];
}

/** `data` as it is sent. */
export function fold({ entries, ...data }: SearchData): SearchFile {
  const drawings = [...new Set(entries.flatMap(({ beeld }) => beeld ?? []))];
  const column = <Field extends keyof SearchEntry>(field: Field) => entries.map((entry) => entry[field] ?? null);
  return {
    ...data,
    columns: {
      path: column('path'),
      kind: column('kind'),
      titel: column('titel'),
      kort: column('kort'),
      niveau: column('niveau'),
      vormen: column('vormen'),
      ook: column('ook'),
      verder: column('verder'),
    },
    drawings,
    drawn: entries.map(({ beeld }) => (beeld ? drawings.indexOf(beeld) : -1)),
  };
}

/** `file` as it was before it was sent. */
export function unfold({ columns, drawings, drawn, ...data }: SearchFile): SearchData {
  const entries = drawn.map((drawing, index) => {
    const fields = Object.entries(columns).flatMap(([field, column]) => {
      const value = column[index];
      return value === null ? [] : [[field, value]];
    });
    return { ...Object.fromEntries(fields), beeld: drawings[drawing] } as SearchEntry;
  });
  return { ...data, entries };
}
