import { readFileSync } from 'node:fs';
import { base } from '../../src/model/base.ts';
import { isOffered } from '../../src/model/offered.ts';
import { isSitePage, sitePages, unlistedPages } from '../../src/model/site-pages.ts';
import { site } from '../../src/site.ts';

/** Where the site is published, without a slash at the end. */
export const HOME = site.url + base.slice(0, -1);

/** Path, from the root of the site, of an address of it; of one elsewhere the whole address. */
export const pathOf = (address: string): string =>
  address.replace(new RegExp(`^(${RegExp.escape(site.url)})?${base}`), '/');

/** Whether this site does without the part to which `path` belongs: its tests are then left out, which `tests/support/setup-real.ts` tells. */
export const lacks = (path: string): boolean =>
  // The booklet is that of the course.
  !isOffered(path) || (path.startsWith('/downloads/cursusboekje') && !isOffered('/cursus/'));

/** An address that the site does not have. */
export const NOT_FOUND = '/bestaat-niet/';

/** What a server shows where it cannot give a page. */
export const FAILED = '/500.html';

/** Paths of all pages in the sitemap of the site that was built in `dist`, with those that it leaves out on purpose. */
export function allPaths(dist: string): string[] {
  const sitemap = readFileSync(`${dist}/sitemap-0.xml`, 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => pathOf(String(url)));
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
].filter(isOffered);

/** Whether `path` is the page of a term. */
export const isTerm = (path: string) => /^\/begrippen\/[^/]+\/$/.test(path) && !isSitePage(path);
