import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { build } from 'vite';
import { oldestBrowsers } from '../../model/browsers.ts';
import { HASH_LENGTH, type KeptFile } from './browser/kept-file.ts';
import { addressOf, choose, KEPT, LEFT } from './choose.ts';
import { otherSizes } from './picture-sizes.ts';

const WORKER = 'sw.js';
/** What is there beside the files of a first visit. */
const REST = 'kopie.json';
/** The page that tells what the rest weighs, before a reader takes it along. */
const PAGE = 'meenemen/index.html';

function partsOf(dist: string): ReturnType<typeof choose> {
  const others = otherSizes(dist);
  const files = globSync(KEPT, { cwd: dist, ignore: LEFT }).filter((file) => !others.has(file));
  return choose(files.toSorted(), (file) => weightOf(readFileSync(join(dist, file))));
}

const weightOf = (content: Buffer): number => gzipSync(content).length;

/** All files that a first visit to the site in `dist` brings. */
export const filesOfFirstVisit = (dist: string): string[] => [...partsOf(dist).first, REST, WORKER];

/** What parts of the copy weigh over the wire, in bytes. */
export interface Weights {
  first: number;
  rest: number;
}

/**
 * Writes what makes the site in `dist` readable without internet: `sw.js`, and the list of what can be taken along.
 * @param base folder of its host in which the site is published, with a slash at both ends
 */
export async function writeServiceWorker(dist: string, base: string): Promise<Weights> {
  const { first, rest } = partsOf(dist);
  const describe = (file: string) => fileAt(dist, file, base);
  const files = rest.map(describe);
  const weight = sum(files);
  writeFileSync(join(dist, REST), JSON.stringify(files));
  tellWeight(join(dist, PAGE), weight);

  const shell = [...first, REST].map(describe);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      SHELL: JSON.stringify(shell.map(({ path, hash }) => ({ path, hash }))),
      REST: JSON.stringify(base + REST),
      NO_INTERNET: JSON.stringify(`${base}geen-internet/`),
    },
    publicDir: false,
    build: {
      target: oldestBrowsers,
      outDir: dist,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('browser/worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: WORKER },
      },
    },
  });
  return { first: sum(shell) + fileAt(dist, WORKER, base).weight, rest: weight };
}

/** A file of this version, as the reader's device knows it. */
function fileAt(dist: string, file: string, base: string): KeptFile {
  const content = readFileSync(join(dist, file));
  // Beside pages about something heavy only those with a search have a way out; these are for everybody, not for who reads.
  const isHeavy = file.endsWith('.html') && content.includes('data-snel-weg');
  return {
    path: base + addressOf(file),
    hash: createHash('sha256').update(content).digest('base64url').slice(0, HASH_LENGTH),
    weight: weightOf(content),
    ...(isHeavy && { isHeavy }),
  };
}

const sum = (files: KeptFile[]): number => files.reduce((total, { weight }) => total + weight, 0);

function tellWeight(page: string, bytes: number): void {
  const html = readFileSync(page, 'utf8');
  const told = html.replace(/(data-gewicht=")\d*"/, `$1${bytes}"`);
  if (!/data-gewicht="\d+"/.test(told)) throw new Error(`${page} has no place for what the copy weighs`);
  writeFileSync(page, told);
}
