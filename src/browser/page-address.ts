/** Address of the page at `path` of the site at `root`: a path on its host or, on a stick, one from this page. */
export const pageAddress = (root: string, path: string): string => root.replace(/\/$/, '') + path;
