import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { hostileLine, inMdx } from './hostile.ts';
import { npm } from './npm.ts';
import type { ProjectCopy } from './project-copy.ts';

/** Where it is published: in a folder of its host. */
export const STRANGE_HOME = 'https://example.org';
export const STRANGE_BASE = '/sociale-media/';
/** A name with signs that have a meaning in addresses, in calendars and in names of files. */
export const STRANGE_NAME = 'Sociale media: zo werkt het? 100 % & meer';
/** Folder of the copy that is its host. */
export const STRANGE_HOST = 'host';

const STRAY_FILES = 'tests/.built/strange-stray-files.json';

const TERMS = 10;
const PARAGRAPHS = 50;

// The same texts each time: a build is too slow to look for the smallest one that fails.
let seed = 0;
const take = (count: number): string[] => fc.sample(hostileLine, { numRuns: count, seed: seed++ });

/** Terms of which every text could do harm. */
export const hostileTerms = Array.from({ length: TERMS }, (_, index) => ({
  slug: `vijandig-${index}`,
  // Two terms may not have the same name.
  titel: `${take(1)[0]} ${index}`,
  kort: String(take(1)[0]).split(' ').slice(0, 18).join(' '),
  bericht: String(take(1)[0]),
  ook: take(PARAGRAPHS).map((text, place) => `${text} ${index}-${place}`),
  paragraphs: take(PARAGRAPHS),
}));

/** Makes and builds of a copy a site in a folder of its host, with hostile texts. */
export async function makeStrange(project: ProjectCopy): Promise<void> {
  writeTexts(project);
  // All places to which a build could write by mistake are inside the project.
  const [home, tmp] = ['home', 'tmp'].map((name) => resolve(project.folder, name)) as [string, string];
  for (const folder of [home, tmp]) mkdirSync(folder);
  const before = filesOutside(project);
  await npm(project.folder, ['run', 'build'], { HOME: home, TMPDIR: tmp, NODE_DISABLE_COMPILE_CACHE: '1' });
  const stray = filesOutside(project).filter((file) => !before.includes(file));
  writeFileSync(STRAY_FILES, JSON.stringify(stray));
  await npm(project.folder, ['run', 'headers']);
  const served = join(project.folder, STRANGE_HOST, STRANGE_BASE);
  cpSync(join(project.folder, 'dist'), served, { recursive: true });
  cpSync(join(project.folder, 'deploy/apache.htaccess'), join(served, '.htaccess'));
}

function writeTexts(project: ProjectCopy): void {
  const change = (file: string, how: (text: string) => string) => {
    const path = join(project.folder, file);
    writeFileSync(path, how(readFileSync(path, 'utf8')));
  };
  change('src/site.ts', (text) =>
    text
      .replace(/naam: '[^']*'/, `naam: '${STRANGE_NAME}'`)
      .replace(/url: '[^']*'/, `url: '${STRANGE_HOME}'`)
      // As its owner may write it.
      .replace(/base: '[^']*'/, `base: '${STRANGE_BASE.replaceAll('/', '')}'`),
  );
  for (const term of hostileTerms)
    writeFileSync(join(project.folder, `src/content/begrippen/${term.slug}.mdx`), asSavedByWindows(mdxOf(term)));
  // Some of them go into the year plan too.
  let next = 0;
  change('src/content/jaarplan.yaml', (text) =>
    text.replaceAll(/begrip: \S+/g, (line) => (next < TERMS ? `begrip: vijandig-${next++}` : line)),
  );
}

function mdxOf({ slug: _, paragraphs, ...fields }: (typeof hostileTerms)[number]): string {
  const { titel } = fields;
  const all = { ...fields, thema: 'berichten', beeld: 'help', niveau: 'basis', vormen: [titel], zieOok: ['vriend'] };
  const frontmatter = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${frontmatter.join('\n')}\nnagekeken: 2026-11-24\n---\n\n## Wat is het?\n\n${paragraphs.map(inMdx).join('\n\n')}\n`;
}

/** With a mark at its start, and two signs at the end of each line. */
const asSavedByWindows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;

/** Files that are not of the built site, nor of what Astro and npm keep for themselves from one build to the next. */
const filesOutside = (project: ProjectCopy) =>
  project.files('.').filter((file) => !/^(dist|\.astro|node_modules|home\/\.npm)(\/|$)/.test(file));

/** Files that came outside `dist/` while the site was built, which is none. */
export const strayFiles = (): string[] => JSON.parse(readFileSync(STRAY_FILES, 'utf8'));
