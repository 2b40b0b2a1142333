/** Address of a page or file of this site, given as a path from its root (`/begrippen/`), under whatever folder it is published in. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
