import { fileURLToPath } from 'node:url';

/** A path with the slashes of addresses, in which Vite names modules too: on Windows the system's own are other ones. */
export const withSlashes = (path: string): string => path.replaceAll('\\', '/');

/** How Vite names the module in `file`, a path from the module whose `import.meta.url` is `from`. */
export const moduleId = (file: string, from: string): string => withSlashes(fileURLToPath(new URL(file, from)));
