import { readFileSync } from 'node:fs';

/** An address that the site does not have. */
export const NOT_FOUND = '/bestaat-niet/';

/** Paths of all pages in the sitemap of the site that was built in `dist`, with those that it leaves out on purpose. */
export function allPaths(dist: string): string[] {
  const sitemap = readFileSync(`${dist}/sitemap-0.xml`, 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(String(url)).pathname);
  return [...paths, '/zoeken/', '/geen-internet/', NOT_FOUND];
}

/** One page of each kind. */
export const ONE_OF_EACH_KIND = [
  '/',
  '/begrippen/',
  '/begrippen/thema/',
  '/begrippen/beeld/',
  '/begrippen/taggen/',
  '/situaties/',
  '/situaties/pesten/',
  '/cursus/',
  '/cursus/knoppenkennis/',
  '/oefenen/',
  '/oefenen/liken/',
  '/hulp/',
  '/zoeken/',
  '/printen/',
  '/begeleiders/',
  '/begeleiders/knoppenkennis/',
  '/delen/',
  '/meenemen/',
  '/lijstje/',
  '/weergave/',
  '/toegankelijkheid/',
  '/over/',
  NOT_FOUND,
];

/** Whether `path` is the page of a term. */
export const isTerm = (path: string) => /^\/begrippen\/(?!(thema|beeld)\/)[^/]+\/$/.test(path);
