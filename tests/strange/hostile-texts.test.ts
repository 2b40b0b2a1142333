import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { calendarOf } from '../../src/features/share/calendar.ts';
import { feedOf } from '../../src/features/share/feed.ts';
import { parseMdx } from '../../src/model/source/mdx.ts';
import { compilePdf } from '../../src/typst/compile.ts';
import { toTypst } from '../../src/typst/to-typst.ts';
import { typstString } from '../../src/typst/typst.ts';
import { connectBrowser } from '../support/browser.ts';
import { hostileLine, inMdx, plain } from '../support/hostile.ts';
import { readPdf } from '../support/pdf.ts';
import { readSearchData } from '../support/search-data.ts';
import { hostileTerms, STRANGE_NAME, strayFiles } from '../support/strange.ts';

const CASES = inject('all') ? 2000 : 400;
const LINK = 'https://knoppenkennis.example/begrippen/taggen/';
const DAY = new Date('2027-01-05');
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe('whatever a text says, it comes out as that text', () => {
  test('in the feed, whose summaries are HTML', async () => {
    const item = fc.record({ titel: hostileLine, kort: hostileLine });
    const atOnce = 20;
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: atOnce, maxLength: atOnce }), async (items) => {
        const xml = await feedOf(
          items.map((one) => ({ ...one, link: LINK, nagekeken: DAY })),
          LINK,
        );
        expect(await page.evaluate(readFeed, xml)).toEqual(items);
      }),
      { numRuns: CASES / atOnce },
    );
  });

  test('in the calendar', () => {
    fc.assert(
      fc.property(hostileLine, hostileLine, (title, text) => {
        const post = { id: 'begrippen-taggen', title, text, path: '', link: LINK, picture: '' };
        const [event, ...more] = new ICAL.Component(
          ICAL.parse(calendarOf([{ day: DAY, post }], 'Berichten', 'knoppenkennis.example')),
        ).getAllSubcomponents('vevent');
        expect(more).toEqual([]);
        expect(event?.getFirstPropertyValue('summary')).toBe(`Bericht: ${title}`);
        expect(event?.getFirstPropertyValue('description')).toBe(`${text}\n\n${LINK}`);
      }),
      { numRuns: CASES },
    );
  });

  test('on paper, in a field and in a text', async () => {
    const atOnce = 40;
    const head =
      '#set document(title: "Proef")\n#set text(font: "Atkinson Hyperlegible Next", lang: "nl", hyphenate: false)\n#set page(width: 20cm, height: auto)\n#let alinea(body) = par(body)\n';
    await fc.assert(
      fc.asyncProperty(fc.array(hostileLine, { minLength: atOnce, maxLength: atOnce }), async (lines) => {
        const paragraphs = lines.flatMap((line) => [
          `#par[#${typstString(line)}]`,
          toTypst(parseMdx(inMdx(line)), { file: 'proef.mdx' }),
        ]);
        const source = head + paragraphs.join('\n\n#par[¶]\n\n');
        const { bytes } = compilePdf({ name: 'proef', source, data: {}, date: DAY, standard: 'ua-1' });
        const { pages } = await readPdf(bytes);
        const found = pages.join('').split('¶').map(plain);
        expect(found).toEqual(lines.flatMap((line) => [plain(line), plain(line)]));
      }),
      { numRuns: CASES / atOnce },
    );
  });
});

describe('a site that is built from hostile texts', () => {
  const dist = (path: string) => join(inject('dist'), path);

  test('writes nowhere but in dist/', () => {
    expect(strayFiles()).toEqual([]);
  });

  test('shows them as text on every page, and runs nothing of them', async () => {
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    for (const { slug, titel, kort, paragraphs } of hostileTerms) {
      // Read by the browser's own parser: what stood in a text as code would be an element here.
      const shown = await page.evaluate(readPage, readFileSync(dist(`begrippen/${slug}/index.html`), 'utf8'));
      expect(plain(shown.title)).toBe(plain(`${titel} - ${STRANGE_NAME}`));
      expect(shown.heading).toBe(titel);
      expect(shown.summary).toBe(kort);
      expect(shown.paragraphs.map(plain)).toEqual(paragraphs.map(plain));
      expect(shown.foreign).toEqual([]);
    }
    expect(problems).toEqual([]);
  });

  test('hands them to the search as text', () => {
    const { entries } = readSearchData(dist(''));
    for (const { slug, titel, ook } of hostileTerms) {
      const entry = entries.find(({ path }) => path === `/begrippen/${slug}/`);
      expect(entry?.titel).toBe(titel);
      expect(entry?.ook.length).toBeGreaterThan(0);
      expect(ook).toEqual(expect.arrayContaining(entry?.ook ?? []));
    }
  });

  test('prints them as text in the glossary', async () => {
    const { pages } = await readPdf(dist('downloads/begrippenlijst.pdf'));
    // Where a word happens to be a term, paper says where it is explained.
    const printed = plain(pages.join('')).replaceAll(/\(ziebladzijde\d+\)/g, '');
    for (const { titel, paragraphs } of hostileTerms)
      expect([titel, ...paragraphs].filter((text) => !printed.includes(plain(text)))).toEqual([]);
  });

  test('tells them as text in feed, calendar and ready posts', async () => {
    const feed = await page.evaluate(readFeed, readFileSync(dist('rss.xml'), 'utf8'));
    expect(feed.map(({ titel }) => titel)).toEqual(expect.arrayContaining(hostileTerms.map(({ titel }) => titel)));
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(dist('delen/jaarplan.ics'), 'utf8')));
    const told = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'));
    expect(told).toEqual(expect.arrayContaining(hostileTerms.map(({ titel }) => `Bericht: ${titel}`)));
    const posts = await Promise.all(
      globSync('delen/*/**/*.html', { cwd: dist('') }).map((file) =>
        page.evaluate(readPosts, readFileSync(dist(file), 'utf8')),
      ),
    );
    expect(posts.flat()).toEqual(expect.arrayContaining(hostileTerms.map(({ bericht }) => bericht)));
  });

  test('has no page in which anything of them stands as code', async () => {
    const pages = globSync('**/*.html', { cwd: dist('') });
    expect(pages.length).toBeGreaterThan(hostileTerms.length);
    for (const file of pages) expect(await page.evaluate(codeIn, readFileSync(dist(file), 'utf8')), file).toEqual([]);
  });
});

/** The items of a feed as its readers show them. */
function readFeed(xml: string): { titel: string; kort: string }[] {
  const feed = new DOMParser().parseFromString(xml, 'application/xml');
  return [...feed.querySelectorAll('item')].map((item) => {
    const summary = new DOMParser().parseFromString(
      item.querySelector('description')?.textContent ?? '',
      'text/html',
    ).body;
    return {
      titel: item.querySelector('title')?.textContent ?? '',
      kort: summary.children.length === 0 ? (summary.textContent ?? '') : 'has elements',
    };
  });
}

function readPage(html: string) {
  const shown = new DOMParser().parseFromString(html, 'text/html');
  const texts = (selector: string) => [...shown.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
  const known = 'a, p, h2, div, strong, em, code';
  return {
    title: shown.title,
    heading: texts('h1')[0],
    summary: texts('.kort')[0],
    paragraphs: texts('.tekst > p'),
    foreign: [...shown.querySelectorAll('.tekst *')].filter((one) => !one.matches(known)).map((one) => one.outerHTML),
  };
}

function readPosts(html: string): string[] {
  const shown = new DOMParser().parseFromString(html, 'text/html');
  return [...shown.querySelectorAll('[data-tekst]')].map(({ textContent }) => textContent ?? '');
}

/** What a browser would run of a page that is not one of the site's own files. */
function codeIn(html: string): string[] {
  const elements = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')];
  const isCode = (element: Element) =>
    (element.matches('script') && !element.getAttribute('src')?.startsWith('/')) ||
    element.getAttributeNames().some((name) => name.startsWith('on')) ||
    /^(javascript|data):/.test(element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  return elements.filter(isCode).map(({ outerHTML }) => outerHTML);
}
