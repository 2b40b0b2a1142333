import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../src/check/rules/links.ts';
import { siteFiles, sitePages } from '../../src/model/site-pages.ts';
import { readContent } from '../../src/model/source/content.ts';
import { parseMdx } from '../../src/model/source/mdx.ts';

const content = readContent(process.cwd());

/** What the check says of a text that links to `url`. */
function saidOf(url: string): string[] {
  const [first] = content.mdx;
  if (!first) throw new Error('There is no content');
  const linking = { ...first, tree: parseMdx(`Kijk [hier](${url}).`) };
  return checkLinks({ ...content, mdx: [linking, ...content.mdx.slice(1)] }).map(({ text }) => text);
}

test('the list of pages has those with a file of their own, and no others', () => {
  const files = globSync('**/*.astro', { cwd: 'src/pages' })
    // So is called the page of a part that a site may do without.
    .map((file) => file.replace('[...index]', 'index'))
    .filter((file) => !/[[\]]|^(404|500)/.test(file));
  const paths = files.map((file) => `/${file.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1')}`);
  expect(Object.keys(sitePages).toSorted()).toEqual(paths.toSorted());
});

test('each file of the list is made', () => {
  const { wholeSite, ...routed } = siteFiles;
  expect(wholeSite).toBe('/downloads/hele-site.zip');
  const files = globSync('src/pages/**/*.ts').map((file) => file.replace('[calendar]', 'jaarplan'));
  for (const path of Object.values(routed)) expect(files).toContain(`src/pages${path}.ts`);
});

describe('a text can link to', () => {
  for (const url of [
    '/begrippen/beeld/',
    '/begrippen/thema/',
    '/begrippen/taggen/',
    '/zoeken/',
    '/over/#privacy',
    '/toegankelijkheid/',
    '/begeleiders/knoppenkennis/',
    '/downloads/cursusboekje.pdf',
    '/downloads/situatiekaarten.pdf',
    '/downloads/hulpkaart.pdf',
    '/downloads/module-knoppenkennis.pdf',
    '/downloads/begeleider-knoppenkennis.pdf',
    '/downloads/hele-site.zip',
    '/delen/jaarplan.ics',
    '/rss.xml',
    '/licenties.txt',
  ])
    test(url, () => expect(saidOf(url)).toEqual([]));
});

test('a text cannot link to a page or a file that is not there', () => {
  expect(saidOf('/begrippen/beelt/')).toEqual([expect.stringContaining('Bedoel je «/begrippen/beeld/»?')]);
  expect(saidOf('/downloads/module-knoppenkenis.pdf')).toEqual([
    expect.stringContaining('Bedoel je «/downloads/module-knoppenkennis.pdf»?'),
  ]);
});
