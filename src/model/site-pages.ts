import { isOffered } from './offered.ts';

/** A path from the root of the site. */
type Path = `/${string}`;

/**
 * The pages that have a file of their own in `pages/`, with what a menu calls them; `full` is their name where a list of
 * links has room for more, `kort` says what is there, unless that stands in `content/paginas/`. A page of an entry is
 * found by `pagePath`.
 */
export const sitePages = {
  '/': { name: 'Begin', full: 'Naar het begin' },
  '/begrippen/': {
    name: 'Begrippen',
    full: 'Begrippen van A tot Z',
    kort: 'Alle woorden en knoppen van sociale media op een rij, van A tot Z.',
  },
  '/begrippen/thema/': {
    name: 'Begrippen per thema',
    kort: 'Alle woorden en knoppen van sociale media, bij elkaar gezet per thema.',
  },
  '/begrippen/beeld/': {
    name: 'Begrippen in beeld',
    kort: 'Alle woorden en knoppen van sociale media met een plaatje erbij. Zoek met je ogen.',
  },
  '/situaties/': {
    name: 'Situaties',
    kort: 'Wat kun je doen als er iets gebeurt op sociale media? Kaarten met ideeën, om alleen of samen te bekijken.',
  },
  '/cursus/': {
    name: 'Cursus',
    kort: 'Modules over sociale media, om alleen of in een groep te volgen. Elke module staat op zichzelf.',
  },
  '/oefenen/': {
    name: 'Oefenen',
    full: 'Oefenen op Het Plein',
    kort: 'Probeer de knoppen uit op Het Plein, een oefenplek waar niets mis kan gaan.',
  },
  '/hulp/': { name: 'Hulp', full: 'Hulp: wie je kunt bellen' },
  '/zoeken/': { name: 'Zoeken' },
  '/printen/': {
    name: 'Printen',
    kort: 'Boekjes en bladen om te printen: de hele cursus, elke module en alle begrippen op papier.',
  },
  '/meenemen/': { name: 'Meenemen' },
  '/begeleiders/': { name: 'Voor begeleiders' },
  '/delen/': { name: 'Delen op Facebook' },
  '/over/': { name: 'Over deze site' },
  '/lijstje/': { name: 'Mijn lijstje' },
  '/weergave/': { name: 'Weergave' },
  '/geen-internet/': { name: 'Je hebt nu geen internet' },
} satisfies Record<Path, { name: string; full?: string; kort?: string }>;

export type SitePage = keyof typeof sitePages;

/** Whether `path` is one of `sitePages`. */
export const isSitePage = (path: string): path is SitePage => Object.hasOwn(sitePages, path);

/** Those of `paths` that this site has, with their names, for a list of links. */
const named = (...paths: SitePage[]): { path: SitePage; name: string; full: string }[] =>
  paths.filter(isOffered).map((path) => ({ path, full: sitePages[path].name, ...sitePages[path] }));

/** What the menus hold. */
export const menus = {
  /** Above every page. */
  main: named('/begrippen/', '/situaties/', '/cursus/', '/oefenen/', '/hulp/', '/lijstje/', '/weergave/'),
  /** Below every page; also a place on a page, and a page that is text alone. */
  footer: [
    ...named('/printen/', '/meenemen/', '/begeleiders/', '/delen/', '/over/'),
    { name: 'Privacy', path: '/over/#privacy' },
    { name: 'Toegankelijkheid', path: '/toegankelijkheid/' },
  ] satisfies { name: string; path: Path }[],
  /** For whoever came to an address that is not there. */
  notFound: named('/', '/begrippen/', '/situaties/', '/cursus/', '/hulp/'),
  /** What anyone who was here can read without internet. */
  offline: named('/hulp/', '/zoeken/', '/begrippen/'),
};

const KEPT: SitePage[] = [
  '/',
  '/begrippen/',
  '/situaties/',
  '/cursus/',
  '/oefenen/',
  '/hulp/',
  '/zoeken/',
  '/lijstje/',
  '/meenemen/',
  '/over/',
  '/weergave/',
  '/geen-internet/',
];

/** The pages that a first visit keeps for when there is no internet: a few, and the same for everybody. */
export const keptPages: SitePage[] = KEPT.filter(isOffered);

/** Pages that say nothing by themselves; a list of pages for search engines leaves them out. */
export const unlistedPages: SitePage[] = ['/zoeken/', '/geen-internet/'];

/** Files beside the PDFs that a reader may be led to. */
export const siteFiles = {
  /** The whole site in one file, made by `features/stick`. */
  wholeSite: '/downloads/hele-site.zip',
  yearPlan: '/delen/jaarplan.ics',
  feed: '/rss.xml',
  licences: '/licenties.txt',
} satisfies Record<string, Path>;

/** Path of a module's page for coaches. */
export const coachPath = (module: string): Path => `/begeleiders/${module}/`;
