import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What the search page loads; Pagefind's ready-made interfaces stay out of the site. */
const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|^wasm\.nl\.pagefind$|\.pf_(meta|index|fragment|filter)$/;

/** Indexes the built pages into `dist/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'nl' });
        if (!index) throw new Error(`De zoekindex kon niet beginnen: ${errors.join(', ')}`);
        try {
          const added = await index.addDirectory({ path: dist });
          const { files, errors: writeErrors } = await index.getFiles();
          const problems = [...added.errors, ...writeErrors];
          if (problems.length > 0) throw new Error(`De zoekindex is niet gelukt: ${problems.join(', ')}`);
          for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
            const target = join(dist, 'pagefind', path);
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, content);
          }
        } finally {
          await close();
        }
      },
    },
  };
}
