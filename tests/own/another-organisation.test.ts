import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { attributeOf, elementsOf } from '../../src/build/built-page.ts';
import { partsOfHex } from '../../src/model/contrast.ts';
import { OWN, OWN_COLOURS, OWN_NUMBERS } from '../support/own-site.ts';
import { wordsOfPdf } from '../support/pdf.ts';

const dist = inject('dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
/** What can be read as it is: pages, data, feeds, drawings, scripts, styles, and settings of servers. */
const texts = [
  ...globSync('**/*.{html,json,webmanifest,ics,xml,svg,txt,js,css}', { cwd: dist }),
  ...['_headers', '../deploy/nginx.conf', '../deploy/apache.htaccess'],
];
const pages = texts.filter((file) => file.endsWith('.html'));
/** Has no title of its own, so it bears the name of the site. */
const BOOKLET = 'downloads/cursusboekje.pdf';
const pdfs = globSync('downloads/*.pdf', { cwd: dist });

/** The names of another organisation and its site. */
const STRANGER = /mediant|knoppenkennis/gi;
/** The only place where such a word may stand: the address of a module, which never changes. */
const MODULE_ADDRESS = /(cursus\/|modules\/|module-)knoppenkennis\b/g;

/** Where `text` has a name of others, with what stands around it. */
const strangersIn = (file: string, text: string): string[] => {
  const own = text.replaceAll(MODULE_ADDRESS, '$1');
  return [...own.matchAll(STRANGER)].map(({ index }) => `${file}: ${own.slice(Math.max(0, index - 30), index + 30)}`);
};

describe('the name of another organisation stands', () => {
  test('in no page, data, feed, calendar, drawing, script, style or setting of a server', () => {
    expect(texts.length).toBeGreaterThan(400);
    for (const kind of ['.html', '.json', '.webmanifest', '.ics', '.xml', '.svg', '.txt', 'sw.js', '.css', '_headers'])
      expect(texts.filter((file) => file.endsWith(kind)).length, kind).toBeGreaterThan(0);
    expect(texts.flatMap((file) => strangersIn(file, read(file)))).toEqual([]);
  });

  test('in no PDF, neither in its text nor in what it says of itself', async () => {
    expect(pdfs.length).toBeGreaterThan(15);
    expect(pdfs).toContain(BOOKLET);
    for (const file of pdfs) {
      const { info, pages: paper, all } = await wordsOfPdf(join(dist, file));
      expect(strangersIn(file, all)).toEqual([]);
      if (file === BOOKLET) {
        expect(info).toMatchObject({ Title: OWN.naam, Author: OWN.organisatie });
        expect(paper[0]?.replaceAll('\n', ' ')).toContain(OWN.naam);
      }
    }
  });

  test('nor in what goes along on a stick', () => {
    const files = unzipSync(readFileSync(join(dist, 'downloads/hele-site.zip')), {
      filter: ({ name }) => /\.(html|js)$/.test(name),
    });
    expect(Object.keys(files).length).toBeGreaterThan(200);
    expect(Object.entries(files).flatMap(([name, bytes]) => strangersIn(name, name + Buffer.from(bytes)))).toEqual([]);
  });
});

describe('its own name stands', () => {
  test.each([
    ['index.html', [`<title>${OWN.naam}: ${OWN.ondertitel}</title>`, `${OWN.naam} van ${OWN.organisatie}.`]],
    ['over/index.html', [`Deze site is van ${OWN.organisatie}.`]],
    [
      'toegankelijkheid/index.html',
      [
        `Dan kun je naar ${OWN.klachten} gaan.`,
        `Dan kun je ook naar ${OWN.toezicht}.`,
        `${OWN.organisatie} wil dat iedereen ${OWN.naam} kan gebruiken.`,
        `Deze verklaring is van 15 januari 2027. Ze komt uit ${OWN.onderzoek}. Ze is ondertekend door ${OWN.ondertekenaar}.`,
      ],
    ],
    ['rss.xml', [`<title>${OWN.naam}</title>`, `${OWN.url}${OWN.base}`]],
    ['delen/jaarplan.ics', [OWN.naam]],
    ['../deploy/nginx.conf', ['www.debrug.example', '/var/www/de-brug', '$de_brug_cache', '/sm/404.html']],
    ['../deploy/apache.htaccess', ['/sm/404.html', 'RewriteBase /sm/']],
    ['_headers', ['\n/sm/_astro/*\n']],
  ])('in %s', (file, told) => {
    for (const text of told) expect(read(file)).toContain(text);
  });

  test('among the apps of a phone, and where a browser keeps what a reader chose', () => {
    expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({
      name: OWN.naam,
      short_name: OWN.korteNaam,
      description: OWN.ondertitel,
      theme_color: OWN_COLOURS.papier?.[1],
      start_url: OWN.base,
    });
    expect(read('index.html')).toContain(`data-sleutel="${OWN.bewaarnaam}-weergave"`);
  });
});

describe('its numbers', () => {
  let calls: Map<string, string>;
  beforeAll(() => {
    const links = elementsOf(read('hulp/index.html')).filter(({ tagName }) => tagName === 'a');
    calls = new Map(
      links.flatMap((link) => {
        const href = attributeOf(link, 'href') ?? '';
        const [text] = 'childNodes' in link ? link.childNodes : [];
        return href.startsWith('tel:') && text && 'value' in text ? [[text.value, href]] : [];
      }),
    );
  });

  test.each(Object.values(OWN_NUMBERS))('%s can be called', (told, called) => {
    expect(calls.get(`Bel ${told}`)).toBe(`tel:${called}`);
  });

  test('its own in a crisis can be called too', () => {
    expect(calls.get(`Bel ${OWN.crisisnummer}`)).toBe('tel:+3292699898');
  });
});

describe('its looks', () => {
  test('of the colours that it changed, the old ones stand nowhere', () => {
    const old = new RegExp(
      Object.values(OWN_COLOURS)
        .map(([before]) => before)
        .join('|'),
      'i',
    );
    // People and photos of Het Plein have colours of their own.
    const its = texts.filter((file) => !/^_astro\/.*\.svg$/.test(file));
    expect(its.filter((file) => old.test(read(file)))).toEqual([]);
  });

  test('its logo stands in the header, the favicon and the icons, in its colours', async () => {
    const colour = String(OWN_COLOURS.petrol?.[1]);
    const line = 'M4 52V32a28 28 0 0 1 56 0v20';
    expect(read('favicon.svg')).toContain(line);
    for (const page of ['index.html', 'begrippen/taggen/index.html'])
      expect(read(page)).toMatch(
        new RegExp(
          `<svg class="logo" width="32" height="32" aria-hidden="true" viewBox="0 0 64 64">\\s*<path d="${line}"`,
        ),
      );
    expect(await coloursOf('icoon-192.png')).toEqual(expect.arrayContaining([colour, OWN_COLOURS.papier?.[1]]));
    expect(await coloursOf('og/site.png')).toEqual(expect.arrayContaining([colour, OWN_COLOURS.papier?.[1]]));
  });
});

test('of the part that it does without, no page, paper, search result or link is left', () => {
  const names = [...texts, ...pdfs, ...globSync('og/**', { cwd: dist })];
  expect(names.filter((file) => /begeleider/.test(file) && !/vrienden-met-begeleider|situaties\//.test(file))).toEqual(
    [],
  );
  const lists = ['zoeken/gegevens.json', 'zoeken/titels.json', 'sitemap-0.xml', 'rss.xml', 'kopie.json', 'sw.js'];
  for (const file of [...pages, ...lists])
    expect(read(file), file).not.toMatch(/\/begeleiders\/|downloads\/begeleider-|Handleiding voor begeleiders/);
});

/** The colours of a picture, as `site.ts` writes them. */
async function coloursOf(file: string): Promise<string[]> {
  const { data, info } = await sharp(join(dist, file)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const known = Object.values(OWN_COLOURS).map(([, own]) => own);
  const isThere = (colour: string) => {
    const wanted = partsOfHex(colour);
    for (let at = 0; at < data.length; at += info.channels)
      if (wanted.every((part, index) => data[at + index] === part)) return true;
    return false;
  };
  return known.filter(isThere);
}
