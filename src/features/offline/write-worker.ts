import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { build } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { oldestBrowsers } from '../../model/browsers.ts';

/** What a reader has without internet. The same for everybody, so that it does not show what someone has read. */
const KEPT = ['**/*.html', '_astro/**', '{zoeken,namen}/*.json', 'oefenen/**/*.{json,svg}', '*.{svg,webmanifest}'];
/** Pages that are of no use without internet: posts are shared online, and unknown addresses get another page then. */
const LEFT = ['404.html', 'delen/**'];

/**
 * Writes `sw.js` for the site that was built in `dist`.
 * @param base folder of its host in which the site is published, with a slash at both ends
 * @returns how many files a reader will keep, and what they weigh over the wire, in bytes
 */
export async function writeServiceWorker(dist: string, base: string): Promise<{ files: number; bytes: number }> {
  const paths = globSync(KEPT, { cwd: dist, ignore: LEFT }).toSorted();
  const contents = paths.map((path) => readFileSync(join(dist, path)));
  const files = paths.map((path, index) => entryOf(path, contents[index] as Buffer, base));
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { FILES: JSON.stringify(files), NO_INTERNET: JSON.stringify(`${base}geen-internet/`) },
    publicDir: false,
    build: {
      target: oldestBrowsers,
      outDir: dist,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('browser/worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const bytes = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  return { files: files.length, bytes };
}

/**
 * A file of this version, with its hash: if a server is halfway to another version, the browser refuses the
 * file, and readers keep the version they have.
 */
function entryOf(path: string, content: Buffer, base: string): PrecacheEntry {
  const hash = createHash('sha256').update(content).digest('base64');
  const isNamedByContent = path.startsWith('_astro/');
  return {
    url: base + path.replace(/(^|\/)index\.html$/, '$1'),
    revision: isNamedByContent ? null : hash.slice(0, 12),
    integrity: `sha256-${hash}`,
  };
}
