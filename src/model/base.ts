import { site } from '../site.ts';

/** Folder of the site on its host, with a slash at both ends however `site.ts` writes it. */
export const base: string = `/${site.base}/`.replaceAll(/\/+/g, '/');
