import { isSitePage, keptPages } from '../../model/site-pages.ts';

/** What can be had without internet, as patterns of files in the built site. */
export const KEPT = [
  '**/*.html',
  '_astro/**',
  '{zoeken,namen}/*.json',
  'oefenen/**/*.{json,svg}',
  '*.{svg,webmanifest}',
];
/** Pages that are of no use without internet: posts are shared online, and what a server cannot give gets another page then. */
export const LEFT = ['{404,500}.html', 'delen/**'];

/** What every page needs, and the search; pictures inside texts come with the page that shows them. */
const FOR_EVERY_PAGE = /^(_astro\/.*\.(js|css|woff2|svg)|zoeken\/[^/]+\.json|[^/]+\.(svg|webmanifest))$/;

/** A page of the built site as its address, from the root of the site; any other file as it is. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** All that the search knows is kept up to this weight, in bytes over the wire; titles and help lines always are. */
const MOST_SEARCH = 250_000;
const SEARCH = 'zoeken/gegevens.json';

/**
 * Parts the files that can be had without internet in two: what each first visit brings, which no term, card or module
 * adds a page to; and the rest, which a reader can take along.
 * @param weightOf what a file weighs over the wire, in bytes
 */
export function choose(
  files: readonly string[],
  weightOf: (file: string) => number,
): { first: string[]; rest: string[] } {
  const isFirst = (file: string) => {
    if (file === SEARCH) return weightOf(file) <= MOST_SEARCH;
    const page = `/${addressOf(file)}`;
    return FOR_EVERY_PAGE.test(file) || (isSitePage(page) && keptPages.includes(page));
  };
  return { first: files.filter(isFirst), rest: files.filter((file) => !isFirst(file)) };
}
