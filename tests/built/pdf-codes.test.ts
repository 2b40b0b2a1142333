import { readFileSync } from 'node:fs';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { drawPage } from '../../src/typst/raster.ts';
import { readPdf } from '../support/pdf.ts';
import { HOME, lacks } from '../support/site.ts';

/** Pixels: a page as a camera sees it from nearby. */
const WIDTH = 1800;

/** The text of the code in a part of a drawn page, in fractions of its width and height. */
async function scan(file: string, page: number, part: { x: number; y: number; width: number; height: number }) {
  const canvas = await drawPage(readFileSync(`dist/downloads/${file}.pdf`), page, WIDTH);
  const [width, height] = [Math.round(part.width * canvas.width), Math.round(part.height * canvas.height)];
  const { data } = canvas
    .getContext('2d')
    .getImageData(Math.round(part.x * canvas.width), Math.round(part.y * canvas.height), width, height);
  return decodeQR({ width, height, data });
}

/** The upper right corner of a page, where an entry that opens it has its code. */
const CORNER = { x: 0.8, y: 0, width: 0.2, height: 0.2 };

test.skipIf(lacks('/cursus/')).each(['gevoelens', 'knoppenkennis'])(
  'the code on the handout of %s leads to its module',
  async (slug) => {
    expect(await scan(`module-${slug}`, 1, CORNER)).toBe(`${HOME}/cursus/${slug}/`);
  },
);

test.skipIf(lacks('/begeleiders/'))('the code on a coach guide leads to the guide', async () => {
  expect(await scan('begeleider-gevoelens', 1, CORNER)).toBe(`${HOME}/begeleiders/gevoelens/`);
});

test('the code on the first card leads to its situation', async () => {
  const code = await scan('situatiekaarten', 1, { x: 0.3, y: 0.38, width: 0.2, height: 0.12 });
  expect(code).toBe(`${HOME}/situaties/geen-antwoord/`);
});

test.skipIf(lacks('/cursus/'))('the code of a module in the booklet leads to its page', async () => {
  const { bookmarks } = await readPdf('dist/downloads/cursusboekje.pdf');
  const page = bookmarks.find(({ title }) => title === 'Zo zit Facebook in elkaar')?.page ?? 0;
  expect(await scan('cursusboekje', page, CORNER)).toBe(`${HOME}/cursus/zo-zit-facebook-in-elkaar/`);
});
