import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { globSync } from 'tinyglobby';
import { filesOfFirstVisit } from '../features/offline/write-worker.ts';
import { Fault } from '../making/fault.ts';
import { isSitePage } from '../model/site-pages.ts';
import { attributeOf, codeOf, elementsOf, isNamed } from './built-page.ts';

const KB = 1000;
/** What a first visit may cost over the wire, compressed, in bytes. The first search is measured in the tests. */
const LIMITS = { html: 8 * KB, script: 3 * KB, css: 10 * KB, page: 60 * KB };
/** What a device fetches at a first visit for when there is no internet. */
export const FIRST_VISIT = 700 * KB;
/** What the pictures of a page may weigh together, in the largest size that a phone takes: four or five photos. */
const PICTURES = 300 * KB;

/**
 * What the HTML of other pages may weigh, compressed: the same however many terms there are. A page is measured by the first
 * pattern that has it.
 */
const PAGE_LIMITS: [pages: string, limit: number][] = [
  ['lijstje/index.html', 5 * KB],
  ['printen/index.html', 7 * KB],
  ['delen/**/index.html', 16 * KB],
  // `model/parts.ts` says how many entries stand on one.
  ['{begrippen,situaties}/{index,thema/**/index,beeld/**/index,letter/**/index}.html', 40 * KB],
  ['{index,404,500,*/index}.html', 20 * KB],
];

/** What a built script imports at once, from the folder in which it stands. */
const IMPORT = /(?:\bfrom|\bimport) ?["'`]\.\/([^"'`]+)["'`]/g;

/** Stops the build where a page, or a first visit, has become too heavy. */
export function budgets(): AstroIntegration {
  return {
    name: 'budget',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const tooHeavy = tooHeavyIn(fileURLToPath(dir));
        if (tooHeavy.length === 0) return;
        throw new Fault(
          `Te zwaar voor een telefoon. Maak de tekst korter, gebruik minder afbeeldingen, of vraag een programmeur.\n${tooHeavy.join('\n')}`,
        );
      },
    },
  };
}

/** What of the built site in `dist` weighs more than a phone may get, each in a line with what it weighs. */
export function tooHeavyIn(dist: string): string[] {
  const entries = globSync('{begrippen,situaties}/*/index.html', { cwd: dist }).filter(
    (page) => !isSitePage(`/${dirname(page)}/`),
  );
  const costs = entries.flatMap((page) =>
    Object.entries(costOf(dist, page)).map(([part, bytes]) => ({
      what: `${page}: ${part} is`,
      bytes,
      limit: LIMITS[part as keyof typeof LIMITS],
    })),
  );
  const seen = new Set(entries);
  const others = PAGE_LIMITS.flatMap(([pages, limit]) =>
    globSync(pages, { cwd: dist })
      .filter((page) => !seen.has(page) && seen.add(page))
      .map((page) => ({ what: `${page}: html is`, bytes: weightOf(dist, page), limit })),
  );
  const pictures = globSync('**/*.html', { cwd: dist }).map((page) => ({
    what: `${page}: alle afbeeldingen samen zijn`,
    bytes: picturesOf(dist, page),
    limit: PICTURES,
  }));
  const visit = { what: 'een eerste bezoek:', bytes: sizeOf(dist, filesOfFirstVisit(dist)), limit: FIRST_VISIT };
  return [...costs, ...others, ...pictures, visit]
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ what, bytes, limit }) => `${what} ${bytes} bytes, hoogstens ${limit}`);
}

function costOf(dist: string, page: string): Record<keyof typeof LIMITS, number> {
  const html = readFileSync(join(dist, page));
  const elements = elementsOf(html.toString());
  const named = elements
    .flatMap((element) => [attributeOf(element, 'src'), attributeOf(element, 'href')])
    .flatMap((address) => /\/_astro\/.+$/.exec(address ?? '') ?? []);
  const assets = withImports(dist, [...new Set(named)]);
  const inlineScripts = elements.filter(isNamed('script')).map(codeOf);
  const sizeOfKind = (ending: string) =>
    sizeOf(
      dist,
      assets.filter((path) => path.endsWith(ending)),
    );

  const cost = {
    html: weightOf(dist, page),
    script: sizeOfKind('.js') + zipped(Buffer.from(inlineScripts.join(''))),
    css: sizeOfKind('.css'),
  };
  return { ...cost, page: cost.html + sizeOfKind('.js') + cost.css + sizeOfKind('.woff2') };
}

/** What the pictures of a page weigh at most; each comes in one of the sizes that it names. */
function picturesOf(dist: string, page: string): number {
  const html = readFileSync(join(dist, page), 'utf8');
  if (!html.includes('srcset="')) return 0;
  const sizes = elementsOf(html).flatMap((element) => attributeOf(element, 'srcset') ?? []);
  return sizes.reduce((sum, addresses) => {
    const files = addresses.split(', ').flatMap((address) => /_astro\/\S+/.exec(address) ?? []);
    return sum + Math.max(0, ...files.map((file) => statSync(join(dist, file)).size));
  }, 0);
}

/** Files of a page with the scripts that its scripts import, and those in turn; not what they fetch on demand. */
function withImports(dist: string, files: string[], known: string[] = []): string[] {
  const all = [...known, ...files];
  const imported = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(IMPORT)])
    .map(([, name]) => `/_astro/${name}`);
  const unknown = [...new Set(imported)].filter((file) => !all.includes(file));
  return unknown.length === 0 ? all : withImports(dist, unknown, all);
}

const sizeOf = (dist: string, files: string[]): number => files.reduce((sum, file) => sum + weightOf(dist, file), 0);

/** What a file of the site weighs over the wire: as it stands compressed beside it, if it does. */
function weightOf(dist: string, file: string): number {
  const path = join(dist, file);
  // Fonts are compressed already.
  if (file.endsWith('.woff2')) return statSync(path).size;
  return statSync(`${path}.gz`, { throwIfNoEntry: false })?.size ?? zipped(readFileSync(path));
}

const zipped = (content: Buffer): number => gzipSync(content, { level: 9 }).length;
