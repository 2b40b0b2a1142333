import { closeSync, fstatSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { globSync } from 'tinyglobby';
import { build, type Plugin } from 'vite';
import { moduleId } from '../../making/paths.ts';
import { oldestBrowsers } from '../../model/browsers.ts';
import { site } from '../../site.ts';
import { localData, localPage, SCRIPT, ZIP } from './local-page.ts';

/** The folder inside the ZIP, by a name that every system allows. */
const folder = () =>
  site.naam
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
/** What scripts fetch; on the stick these are scripts themselves. */
const DATA = '{zoeken,namen}/*.json';
/** Files that are of no use there: those for servers, for search engines and for reading offline. */
const LEFT = [
  ZIP,
  '_headers',
  'sw.js',
  'kopie.json',
  'pagefind/**',
  'oefenen/*/gegevens.json',
  DATA,
  'robots.txt',
  'rss.xml',
  'sitemap-*.xml',
  'manifest.webmanifest',
  'icoon-*.png',
  'geen-internet/**',
  '{404,500}.html',
];
/** The one script of a page that works from a file too: it is no module. */
const PLAIN_SCRIPT = /^_astro\/apply\.[\w-]+\.js$/;
const SCRIPTS = /^_astro\/.*\.js$/;
/** Files that are already compressed. */
const COMPRESSED = /\.(pdf|png|webp|woff2)$/;
/** The same in every build and time zone, so that the ZIP is the same too. */
const DATE = new Date(2026, 0, 1);

/** Puts the whole site in one ZIP that works without a server and without internet. */
export function stick(): AstroIntegration {
  let home: string;
  return {
    name: 'usb-stick',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const size = await writeZip(fileURLToPath(dir), home);
        logger.info(`${ZIP}: ${(size / 1_000_000).toFixed(1)} MB`);
      },
    },
  };
}

/** Writes the ZIP file by file, so that it is never in memory as a whole. @returns its size in bytes */
async function writeZip(dist: string, home: string): Promise<number> {
  const code = await script();
  const file = openSync(join(dist, ZIP), 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeFileSync(file, chunk);
    });
    addFiles(zip, dist, home);
    add(zip, SCRIPT, Buffer.from(code));
    zip.end();
    return fstatSync(file).size;
  } finally {
    closeSync(file);
  }
}

function add(zip: Zip, path: string, content: Uint8Array): void {
  const name = `${folder()}/${path}`;
  const file = COMPRESSED.test(path) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
  file.mtime = DATE;
  zip.add(file);
  file.push(content, true);
}

function addFiles(zip: Zip, dist: string, home: string): void {
  const paths = globSync('**/*', { cwd: dist, ignore: LEFT }).toSorted();
  const plain = paths.filter((path) => PLAIN_SCRIPT.test(path));
  if (plain.length !== 1) throw new Error(`One script should work from a file, but there are ${plain.length}`);
  for (const path of paths) {
    if (SCRIPTS.test(path) && !plain.includes(path)) continue;
    const content = readFileSync(join(dist, path));
    add(zip, path, path.endsWith('.html') ? Buffer.from(localPage(content.toString(), path, home)) : content);
  }
  for (const path of globSync(DATA, { cwd: dist }).toSorted()) {
    const data = forFiles(readFileSync(join(dist, path), 'utf8'));
    add(zip, localData(path), Buffer.from(`globalThis.fetched = ${data};\n`));
  }
}

/** What holds addresses of pages in data, one or a list of them. */
const ADDRESSES = ['path', 'bericht'];

/** `data` with addresses of files. */
function forFiles(data: string): string {
  const toFile = (path: unknown) => (typeof path === 'string' && path.endsWith('/') ? `${path}index.html` : path);
  const adapt = (key: string, value: unknown) => {
    if (!ADDRESSES.includes(key)) return value;
    return Array.isArray(value) ? value.map(toFile) : toFile(value);
  };
  return JSON.stringify(JSON.parse(data, adapt));
}

async function script(): Promise<string> {
  const here = (file: string) => moduleId(file, import.meta.url);
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [standIn(here('../../browser/fetch-data.ts'), here('browser/local-data.ts'))],
    build: {
      write: false,
      target: oldestBrowsers,
      lib: { entry: here('browser/script.ts'), formats: ['iife'], name: 'stick' },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

/** Puts the module `other` wherever `original` is imported. @throws where nothing imports it */
function standIn(original: string, other: string): Plugin {
  let isUsed = false;
  return {
    name: 'stand-in',
    enforce: 'pre',
    async resolveId(source, importer) {
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (found?.id !== original) return found;
      isUsed = true;
      return other;
    },
    buildEnd(error) {
      if (!error && !isUsed) throw new Error(`Nothing imports ${original}`);
    },
  };
}
