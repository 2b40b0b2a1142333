import { readFileSync } from 'node:fs';
import type { Link } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { withTermLinks } from '../../src/features/terms/in-tree.ts';
import { termForms } from '../../src/features/terms/term-forms.ts';
import { pagePath } from '../../src/model/collections.ts';
import { type MdxSource, readContent } from '../../src/model/source/content.ts';
import { componentsIn, isComponent, textOf, walk } from '../../src/model/source/walk.ts';
import { site } from '../../src/site.ts';
import { helpLinesOf } from '../support/help-lines.ts';
import { type ReadPdf, readPdf, squash } from '../support/pdf.ts';
import { lacks } from '../support/site.ts';

const FILE = 'dist/downloads/cursusboekje.pdf';
const content = readContent(process.cwd());
/** What the booklet's short form of a term keeps, by `vorm: kort` in `boekje.yaml`. */
const SHORT_FORM = ['DoeNu', 'Stappen', 'LetOp'];
const titleOf = ({ frontmatter }: MdxSource) => (frontmatter.value as { titel: string }).titel;
const kortOf = ({ frontmatter }: MdxSource) => (frontmatter.value as { kort: string }).kort;
const extraOf = ({ frontmatter }: MdxSource) => (frontmatter.value as { extra?: boolean }).extra ?? false;
const printed = content.mdx.filter((source) => source.collection !== 'paginas' && !extraOf(source));

let pdf: ReadPdf;
/** Page on which each printed entry begins, by its path on the site. */
let pageOf: Map<string, number>;

beforeAll(async () => {
  pdf = await readPdf(FILE);
  const byTitle = new Map(pdf.bookmarks.filter(({ level }) => level <= 2).map(({ title, page }) => [title, page]));
  pageOf = new Map(
    printed.map((source) => [pagePath(source.collection, source.slug), byTitle.get(titleOf(source)) ?? 0]),
  );
  pageOf.set('/hulp/', byTitle.get('Hulp') ?? 0);
});

describe.skipIf(lacks('/cursus/'))('the course booklet as an accessible PDF', () => {
  test('is tagged, has a title, an author and a language', async () => {
    const { info } = (await pdf.document.getMetadata()) as { info: Record<string, unknown> };
    expect(info).toMatchObject({ Title: site.naam, Author: site.organisatie, Language: 'nl-NL' });
    expect(readFileSync(FILE, 'latin1')).toContain('/Marked true');
  });

  test('has headings, lists, tables with header cells, figures and links for a screen reader', () => {
    const roles = new Set(pdf.elements.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Link', 'TOC', 'TOCI']) {
      expect(roles, role).toContain(role);
    }
  });

  test('describes every figure', () => {
    const figures = pdf.elements.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter(({ alt }) => !alt)).toEqual([]);
  });

  test('needs less than three pages for four entries', () => {
    expect(pdf.pages.length / printed.length).toBeLessThanOrEqual(0.75);
  });

  test('carries its fonts', () => {
    expect(pdf.fontsLeftOut).toEqual([]);
  });
});

describe.skipIf(lacks('/cursus/'))('the course booklet holds', () => {
  test.each(printed.map((source) => [source.file, source] as const))('%s, with title and summary', (_, source) => {
    const page = pageOf.get(pagePath(source.collection, source.slug)) ?? 0;
    expect(page).toBeGreaterThan(0);
    expect(squash(pdf.pages[page - 1] ?? '')).toContain(squash(titleOf(source)));
    expect(squash(pdf.pages[page - 1] ?? '')).toContain(squash(kortOf(source)));
  });

  test('every paragraph of the modules and situations that is for clients', () => {
    const whole = squash(pdf.pages.join('')).replaceAll(/\(ziebladzijde\d+\)/g, '');
    const missing = printed
      .filter(({ collection }) => collection !== 'begrippen')
      .flatMap((source) => clientParagraphs(source).filter((paragraph) => !whole.includes(squash(paragraph))));
    expect(missing).toEqual([]);
  });

  test('every help line where its page has it', () => {
    const missing = printed.flatMap((source) => {
      const first = pageOf.get(pagePath(source.collection, source.slug)) ?? 0;
      const next = [...pageOf.values()].filter((page) => page > first).sort((a, b) => a - b)[0] ?? first;
      const text = squash(pdf.pages.slice(first - 1, next).join(''));
      return helpLinesOf(source)
        .filter((line) => !text.includes(squash(line)))
        .map((line) => `${source.file}: ${line}`);
    });
    expect(missing).toEqual([]);
  });

  test('every task of the practice place as an exercise: its steps, each with a drawing', () => {
    const whole = squash(pdf.pages.join(''));
    const tasks = content.mdx.filter(({ collection }) => collection === 'oefeningen');
    expect(tasks.length).toBeGreaterThan(0);
    for (const { frontmatter, file } of tasks) {
      const { stappen } = frontmatter.value as { stappen: { tekst: string; actie: string[] }[] };
      const missing = stappen.filter(({ tekst }) => !whole.includes(squash(tekst.replaceAll('**', ''))));
      expect(missing, file).toEqual([]);
    }
    // The drawings are texts too, which a screen reader reads.
    for (const drawn of ['Robin vindt je bericht leuk.', 'Marco Blom', 'Kijk goed: Lid sinds 3 dagen'])
      expect(whole).toContain(squash(drawn));
  });

  test('nothing that is for coaches only', () => {
    const whole = squash(pdf.pages.join(''));
    expect(whole).not.toContain('Tijdschema');
    expect(whole).not.toContain('Alsiemandvanstreekraakt');
  });

  test('every help line with its number', () => {
    const hulp = pdf.pages.slice((pageOf.get('/hulp/') ?? 0) - 1).join('');
    const lines = content.yaml.find(({ collection }) => collection === 'hulplijnen')?.yaml.value as {
      nummer?: string;
    }[];
    expect(lines.filter(({ nummer = '' }) => !squash(hulp).includes(squash(nummer)))).toEqual([]);
  });
});

test.skipIf(lacks('/cursus/'))('a list of what to do in danger stands below the words that tell for whom it is', () => {
  const whole = squash(pdf.pages.join(''));
  const urgent = printed.filter(
    ({ collection, tree }) => collection === 'begrippen' && componentsIn(tree, 'DoeNu').length > 0,
  );
  const told = urgent.flatMap(({ tree }) => tree.children.filter((node) => isBeforeList(tree, node)));
  const plain = told.filter((node) => !('children' in node) || node.children.every(({ type }) => type === 'text'));
  expect(plain.length).toBeGreaterThan(0);
  expect(plain.map((node) => squash(textOf(node))).filter((text) => !whole.includes(text))).toEqual([]);
});

describe.skipIf(lacks('/cursus/'))('page references of the course booklet', () => {
  test('the contents name the page of every part, module and situation', () => {
    const contents = squash(pdf.pages.slice(2, (pdf.bookmarks[0]?.page ?? 0) - 1).join('')).replaceAll(/\.{3,}/g, '…');
    const terms = new Set(printed.filter(({ collection }) => collection === 'begrippen').map(titleOf));
    for (const { title, page } of pdf.bookmarks.filter(({ title, level }) => level <= 2 && !terms.has(title))) {
      expect(contents, title).toContain(`${squash(title)}…${page}`);
    }
  });

  test('"zie bladzijde N" leads to the page of the entry that the text links to, every time', () => {
    const whole = squash(pdf.pages.join(''));
    const links = printed.flatMap(linksOf).flatMap(({ url, text }) => {
      const page = pageOf.get(url.replace(/#.*/, ''));
      return page ? [{ text, page }] : [];
    });
    const wrong = links.filter(({ text, page }) => !whole.includes(`${squash(text)}(ziebladzijde${page})`));
    expect(wrong).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
    expect(whole.match(/\(ziebladzijde\d+\)/g)).toHaveLength(links.length);
  });

  test('the register names the page of every term first', () => {
    const register = squash(pdf.pages.slice((pdf.bookmarks.at(-1)?.page ?? 1) - 1).join(''));
    for (const source of printed.filter(({ collection }) => collection === 'begrippen')) {
      const page = pageOf.get(pagePath(source.collection, source.slug));
      expect(register).toMatch(
        new RegExp(`${squash(titleOf(source)).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}:${page}(?!\\d)`),
      );
    }
  });
});

/** Whether one of `ancestors` is the coach's part. */
const isForCoach = (ancestors: readonly object[]) =>
  ancestors.some((node) => isComponent(node as never) && (node as { name?: string }).name === 'Begeleider');

/** Whether a paragraph stands right above a list, for which it is told. */
const isBeforeList = ({ children }: MdxSource['tree'], node: object): boolean =>
  children.some((one, index) => one === node && one.type === 'paragraph' && children[index + 1]?.type === 'list');

/** Links that the booklet prints, each page once a text: of a term only those in the blocks of its short form. */
function linksOf({ collection, slug, tree, frontmatter }: MdxSource): { url: string; text: string }[] {
  const links = new Map<string, { url: string; text: string }>();
  const isTerm = collection === 'begrippen';
  const isUrgent = componentsIn(tree, 'DoeNu').length > 0;
  walk(isTerm ? tree : withTermLinks(tree, pagePath(collection, slug), termForms()), (node, ancestors) => {
    const around = ancestors.filter(isComponent).map(({ name }) => name ?? '');
    const isOfList = isUrgent && [...ancestors, node].some((one) => one.type === 'list' || isBeforeList(tree, one));
    const isInShortForm = isOfList || around.some((name) => SHORT_FORM.includes(name));
    const isPrinted = isTerm ? isInShortForm : !around.includes('Begeleider');
    if (node.type !== 'link' || !isPrinted) return;
    const { url } = node as Link;
    if (!links.has(url)) links.set(url, { url, text: textOf(node) });
  });
  const tasks = (frontmatter.value as { oefeningen?: string[] }).oefeningen ?? [];
  for (const task of content.mdx.filter((source) => source.collection === 'oefeningen' && tasks.includes(source.slug)))
    links.set(`${task.slug} below the goals`, { url: pagePath('oefeningen', task.slug), text: titleOf(task) });
  return [...links.values()];
}

/** Paragraphs without links to other sites, behind which paper has an address. */
function clientParagraphs({ tree }: MdxSource): string[] {
  const paragraphs: string[] = [];
  walk(tree, (node, ancestors) => {
    if (node.type !== 'paragraph' || isForCoach(ancestors)) return;
    const links = 'children' in node ? (node.children as Link[]).filter(({ type }) => type === 'link') : [];
    if (links.every(({ url }) => pageOf.has(url))) paragraphs.push(textOf(node));
  });
  return paragraphs;
}
