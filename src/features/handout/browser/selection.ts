/** What a handout may hold; also the names in a link to one and in the form. */
export const kinds = ['begrippen', 'situaties', 'werkbladen'] as const;
export type Kind = (typeof kinds)[number];

/** Slugs of each kind. */
export type Selection = Record<Kind, string[]>;

/** The selection in the query of a link, such as `?begrippen=taggen,liken&situaties=pesten`. */
export function readSelection(query: string): Selection {
  const parameters = new URLSearchParams(query);
  const slugsOf = (kind: string) => parameters.getAll(kind).flatMap((value) => value.split(','));
  const read = (kind: string) => [
    ...new Set(
      slugsOf(kind)
        .map((slug) => slug.trim())
        .filter(Boolean),
    ),
  ];
  return { begrippen: read('begrippen'), situaties: read('situaties'), werkbladen: read('werkbladen') };
}

/** The query that `readSelection` reads; empty where nothing is selected. */
export function writeSelection(selection: Selection): string {
  const chosen = kinds.filter((kind) => selection[kind].length > 0);
  return chosen.length === 0 ? '' : `?${chosen.map((kind) => `${kind}=${selection[kind].join(',')}`).join('&')}`;
}
