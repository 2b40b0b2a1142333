/**
 * Ids on a page come from three hands, which never meet. That of a heading is made of its words, in small letters. What
 * templates and scripts need for themselves begins with a capital. And what others link to is named here where it stands
 * beside a text, so that `check/rules/headings.ts` keeps headings from it.
 */
export const COACH_PART = 'begeleider';
export const LICENCES = 'licenties';

/** Id of the ready post of a page, below `/delen/`. */
export const postPlace = (collection: string, slug: string): string => `${collection}-${slug}`;

/** The ids that no heading of a text may have. */
export const placesOf = (entries: { collection: string; slug: string }[]): string[] => [
  COACH_PART,
  LICENCES,
  ...entries.map(({ collection, slug }) => postPlace(collection, slug)),
];
