import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { MdxCollection } from '../model/collections.ts';
import { SLUG_RULE, slug as slugSchema } from '../model/schemas/fields.ts';
import { fieldsOf, readContent, TEMPLATES } from '../model/source/content.ts';
import { CONTENT } from '../model/source/files.ts';

/** `npm run nieuw -- begrip taggen` makes `src/content/begrippen/taggen.mdx`, ready to fill in. */
const folders: Record<string, MdxCollection> = {
  begrip: 'begrippen',
  situatie: 'situaties',
  oefening: 'oefeningen',
  module: 'modules',
};

/** A template leaves these open, between { and }. */
function filledIn(template: string, slug: string): string {
  const words = slug.replaceAll('-', ' ');
  const open: Record<string, string> = {
    titel: words.charAt(0).toUpperCase() + words.slice(1),
    woord: words,
    vandaag: new Date().toISOString().slice(0, 10),
    nummer: String(nextNumber()),
  };
  return template.replaceAll(/\{(\w+)\}/g, (whole, name) => open[name] ?? whole);
}

/** The place after the last task. */
function nextNumber(): number {
  const tasks = readContent(process.cwd()).mdx.filter(({ collection }) => collection === 'oefeningen');
  return Math.max(0, ...tasks.map((task) => Number(fieldsOf(task).nummer) || 0)) + 1;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const [kind = '', slug = ''] = process.argv.slice(2);
const folder = folders[kind];
if (!folder)
  fail(
    `Schrijf: npm run nieuw -- begrip naam. In plaats van begrip kan ook: ${Object.keys(folders).slice(1).join(', ')}.`,
  );
if (!slugSchema.safeParse(slug).success) fail(`De naam «${slug}» ${SLUG_RULE}, zoals foto-plaatsen.`);
const file = `${CONTENT}/${folder}/${slug}.mdx`;
if (existsSync(file)) fail(`${file} bestaat al. Er is niets veranderd. Kies een andere naam, of pas dat bestand aan.`);

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, filledIn(readFileSync(`${TEMPLATES}/${kind}.mdx`, 'utf8'), slug));
console.log(`Gemaakt: ${file}. Vul het in, en kijk met «npm run check:inhoud» of alles klopt.`);
