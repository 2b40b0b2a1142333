/** Address of the page at `path`, where the site begins at `root`: a folder of its host, or on a stick of this file. */
export const pageAddress = (root: string, path: string): string => root.replace(/\/$/, '') + path;
