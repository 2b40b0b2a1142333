import { readFileSync } from 'node:fs';
import { isSitePage, sitePages, unlistedPages } from '../../src/model/site-pages.ts';

/** An address that the site does not have. */
export const NOT_FOUND = '/bestaat-niet/';

/** What a server shows where it cannot give a page. */
export const FAILED = '/500.html';

/** Paths of all pages in the sitemap of the site that was built in `dist`, with those that it leaves out on purpose. */
export function allPaths(dist: string): string[] {
  const sitemap = readFileSync(`${dist}/sitemap-0.xml`, 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(String(url)).pathname);
  return [...paths, ...unlistedPages, FAILED, NOT_FOUND];
}

/** One page of each kind. */
export const ONE_OF_EACH_KIND = [
  ...Object.keys(sitePages).filter((path) => path !== '/geen-internet/'),
  '/begrippen/taggen/',
  '/situaties/pesten/',
  '/cursus/knoppenkennis/',
  '/oefenen/liken/',
  '/begeleiders/knoppenkennis/',
  '/delen/begrippen/berichten/',
  '/toegankelijkheid/',
  FAILED,
  NOT_FOUND,
];

/** Whether `path` is the page of a term. */
export const isTerm = (path: string) => /^\/begrippen\/[^/]+\/$/.test(path) && !isSitePage(path);
