import { site } from '../site.ts';

/** Address of a page or file of this site, given as a path from its root (`/begrippen/`), under whatever folder it is published in. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Full address of a path, for places outside the site: on paper, in a feed. */
export const address = (path: string): string => new URL(path, site.url).href;

/** `address` as people read and type it, without the parts that a browser adds by itself. */
export const shortAddress = (address: string): string => address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
