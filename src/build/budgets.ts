import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { isSitePage } from '../model/site-pages.ts';

const KB = 1000;
/** What a first visit may cost over the wire, compressed, in bytes. The first search is measured in the tests. */
const LIMITS = { html: 8 * KB, script: 3 * KB, css: 10 * KB, page: 60 * KB };

/** Stops the build where a page of a term or a situation has become too heavy. */
export function budgets(): AstroIntegration {
  return {
    name: 'budget',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const tooHeavy = globSync('{begrippen,situaties}/*/index.html', { cwd: dist })
          .filter((page) => !isSitePage(`/${dirname(page)}/`))
          .flatMap((page) =>
            Object.entries(costOf(dist, page))
              .map(([part, bytes]) => ({ part, bytes, limit: LIMITS[part as keyof typeof LIMITS] }))
              .filter(({ bytes, limit }) => bytes > limit)
              .map(({ part, bytes, limit }) => `${page}: ${part} is ${bytes} bytes, hoogstens ${limit}`),
          );
        if (tooHeavy.length === 0) return;
        logger.error(
          `Te zwaar voor een telefoon. Maak de tekst korter, of vraag een programmeur.\n${tooHeavy.join('\n')}`,
        );
        process.exit(1);
      },
    },
  };
}

function costOf(dist: string, page: string): Record<keyof typeof LIMITS, number> {
  const html = readFileSync(join(dist, page));
  const named = [...html.toString().matchAll(/(?:src|href)="[^"]*?(\/_astro\/[^"]+)"/g)].map(([, path]) =>
    String(path),
  );
  const assets = withImports(dist, named);
  const inlineScripts = [...html.toString().matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) =>
    String(code),
  );
  const sizeOf = (ending: string) =>
    assets
      .filter((path) => path.endsWith(ending))
      .reduce((sum, path) => sum + compressed(readFileSync(join(dist, path)), path), 0);

  const cost = {
    html: compressed(html),
    script: sizeOf('.js') + compressed(Buffer.from(inlineScripts.join(''))),
    css: sizeOf('.css'),
  };
  return { ...cost, page: cost.html + sizeOf('.js') + cost.css + sizeOf('.woff2') };
}

/** Files of a page with the scripts that its scripts import, and those in turn; not what they fetch on demand. */
function withImports(dist: string, files: string[]): string[] {
  const found = new Set(files);
  // A set that grows while one goes through it is gone through to its end.
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport) ?["'`]\.\/([^"'`]+)["'`]/g)) found.add(`/_astro/${name}`);
  }
  return [...found];
}

/** Fonts are compressed already. */
function compressed(content: Buffer, path = ''): number {
  return path.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length;
}
