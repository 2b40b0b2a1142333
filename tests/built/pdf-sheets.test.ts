import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/check/language/prose.ts';
import { readContent } from '../../src/model/source/content.ts';
import { site } from '../../src/site.ts';
import { type ReadPdf, readPdf, squash } from '../support/pdf.ts';
import { lacks, pathOf } from '../support/site.ts';

const modules = readContent(process.cwd()).mdx.filter(({ collection }) => collection === 'modules');
const MAX_HANDOUT_PAGES = 8;

/** First sentence of each paragraph without a link, of the client's or the coach's part. */
function sentencesOf({ tree }: (typeof modules)[number], part: 'client' | 'coach'): string[] {
  const isCoach = (around: string[]) => around.includes('Begeleider');
  return paragraphsOf(tree, (around) => isCoach(around) === (part === 'coach')).flatMap(({ sentences }) =>
    sentences.slice(0, 1).map(({ text }) => text),
  );
}

describe.skipIf(lacks('/cursus/')).each(modules.map((module) => [module.slug, module] as const))(
  '%s on paper',
  (slug, module) => {
    let handout: ReadPdf;
    let guide: ReadPdf | undefined;
    beforeAll(async () => {
      handout = await readPdf(`dist/downloads/module-${slug}.pdf`);
      guide = lacks('/begeleiders/') ? undefined : await readPdf(`dist/downloads/begeleider-${slug}.pdf`);
    });

    test('has a handout with all that is for clients, and nothing for the coach', () => {
      const text = squash(handout.pages.join(''));
      const missing = sentencesOf(module, 'client').filter(
        (sentence) => !mayHaveLink(sentence) && !text.includes(squash(sentence)),
      );
      expect(missing).toEqual([]);
      expect(text).not.toContain('Tijdschema');
      expect(handout.pages.length).toBeLessThanOrEqual(MAX_HANDOUT_PAGES);
    });

    test.skipIf(lacks('/begeleiders/'))('has a guide with the timetable and what to do when someone is upset', () => {
      const text = squash(guide?.pages.join('') ?? '');
      for (const part of ['Doel', 'Voorbereiden', 'Tijdschema', 'Alsiemandvanstreekraakt'])
        expect(text).toContain(part);
      const missing = sentencesOf(module, 'coach').filter(
        (sentence) => !mayHaveLink(sentence) && !text.includes(squash(sentence)),
      );
      expect(missing).toEqual([]);
    });

    test('is tagged, with its fonts and a title', () => {
      for (const path of [`/downloads/module-${slug}.pdf`, `/downloads/begeleider-${slug}.pdf`])
        if (!lacks(path)) expect(readFileSync(`dist${path}`, 'latin1')).toContain('/Marked true');
      expect([...handout.fontsLeftOut, ...(guide?.fontsLeftOut ?? [])]).toEqual([]);
      expect(handout.elements.map(({ role }) => role)).toContain('H1');
    });

    /** Behind a link paper has an address or a page, so the sentence is not the same there. */
    function mayHaveLink(sentence: string): boolean {
      const text = readFileSync(module.file, 'utf8').replaceAll('**', '');
      return !squash(text).includes(squash(sentence.replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"')));
    }
  },
);

test.skipIf(lacks('/cursus/'))('the large print holds the same text in letters of 18 points', async () => {
  const normal = await readPdf('dist/downloads/cursusboekje.pdf');
  const large = await readPdf('dist/downloads/cursusboekje-groot.pdf');
  expect(large.bookmarks.map(({ title }) => title)).toEqual(normal.bookmarks.map(({ title }) => title));
  expect(large.pages.length).toBeGreaterThan(normal.pages.length * 1.5);
});

test('the wallet card has every help line, on one sheet', async () => {
  const { pages } = await readPdf('dist/downloads/hulpkaart.pdf');
  const lines = readContent(process.cwd()).yaml.find(({ collection }) => collection === 'hulplijnen')?.yaml.value;
  expect(pages).toHaveLength(1);
  for (const { naam, nummer } of lines as { naam: string; nummer?: string }[]) {
    if (nummer) expect(squash(pages[0] ?? '')).toContain(squash(naam + nummer));
  }
  expect(pages[0]).toContain(site.crisisnummer || 'Mijn crisisdienst');
});

test('every PDF of the page to print is there', () => {
  const page = readFileSync('dist/printen/index.html', 'utf8');
  const files = [...page.matchAll(/href="([^"]+\.pdf)"/g)].map(([, path]) => `dist${pathOf(String(path))}`);
  expect(files.length).toBeGreaterThan(2);
  expect(files.toSorted()).toEqual(globSync('dist/downloads/*.pdf').toSorted());
});
