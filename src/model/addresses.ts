import { site } from '../site.ts';

/** Address of a page or file of this site, given as a path from its root (`/begrippen/`), under whatever folder it is published in. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The same for readers who have the site nowhere before them, with its host: on paper, in a feed. */
export const address = (path: string): string => new URL(path, site.url).href;

/** `address` as one reads and types it: without what a browser adds itself. */
export const shortAddress = (address: string): string => address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
