import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { attributeOf, elementsOf } from '../../src/build/built-page.ts';
import { connectBrowser, savingVisitor } from '../support/browser.ts';
import { kept, untilKept } from '../support/copy-of-site.ts';
import { readPdf } from '../support/pdf.ts';
import { DESCRIPTION, SECRET, STYLED, WITH_PHOTO } from '../support/pictures.ts';

const dist = inject('dist');
const origin = inject('origin');
const PATH = `/begrippen/${WITH_PHOTO}/`;
/** Bytes that no picture of a text may weigh, in whatever size. */
const MOST = 200_000;

const html = readFileSync(join(dist, PATH, 'index.html'), 'utf8');
const image = elementsOf(html).find((element) => attributeOf(element, 'alt') === DESCRIPTION);
const attribute = (name: string) => (image && attributeOf(image, name)) ?? '';
const sizes = attribute('srcset').split(', ');
const photos = globSync(`_astro/${WITH_PHOTO}*`, { cwd: dist });

describe('a photo as a phone takes it becomes', () => {
  test('files of three sizes, each small, upright, and silent about where it was taken', async () => {
    expect(photos).toHaveLength(3);
    for (const file of photos) {
      const bytes = readFileSync(join(dist, file));
      expect(bytes.length, file).toBeLessThan(MOST);
      const { width, height, exif } = await sharp(bytes).metadata();
      expect(exif, file).toBeUndefined();
      expect([width / height, Math.max(width, height) <= 1020], file).toEqual([expect.closeTo(3 / 4, 2), true]);
    }
  });

  test('an image of which the browser chooses the size, and knows it before it comes', () => {
    expect(sizes).toEqual([
      expect.stringMatching(/\.webp 255w$/),
      expect.stringMatching(/\.webp 510w$/),
      expect.stringMatching(/\.webp 765w$/),
    ]);
    expect([attribute('width'), attribute('height'), attribute('loading')]).toEqual(['510', '680', 'lazy']);
    expect(attribute('style')).toBe('');
  });

  test('one file of what a device keeps, no more', () => {
    const copy: { path: string }[] = JSON.parse(readFileSync(join(dist, 'kopie.json'), 'utf8'));
    const inCopy = copy.map(({ path }) => path).filter((path) => photos.includes(path.slice(1)));
    expect(inCopy).toEqual([attribute('src')]);
  });

  test('files that a stick finds', () => {
    const files = unzipSync(readFileSync(join(dist, 'downloads/hele-site.zip')));
    const [page = ''] = Object.keys(files).filter((path) => path.endsWith(`${PATH}index.html`));
    const [, addresses = ''] = /srcset="([^"]+)"/.exec(Buffer.from(files[page] ?? []).toString()) ?? [];
    const onStick = addresses.split(', ').map((address) => join(page, '..', address.replace(/ .*/, '')));
    expect(onStick).toHaveLength(3);
    expect(onStick.filter((path) => !(path in files))).toEqual([]);
  });

  test.each(['begrippenlijst', 'cursusboekje-vouwen'])(
    'a picture in a PDF, described, small and silent: %s',
    async (name) => {
      const file = join(dist, `downloads/${name}.pdf`);
      const bytes = readFileSync(file);
      for (const word of [SECRET, 'Exif', 'GPS']) expect(bytes.includes(word), word).toBe(false);
      if (name !== 'begrippenlijst') return;
      expect(bytes.includes('/DCTDecode')).toBe(true);
      expect(statSync(file).size).toBeLessThan(2_000_000);
      expect((await readPdf(file)).elements.some(({ alt }) => alt === DESCRIPTION)).toBe(true);
    },
  );
});

test('nothing of the photo as it was taken is in the built site', () => {
  const files = globSync('**/*', { cwd: dist }).filter((path) => statSync(join(dist, path)).isFile());
  expect(files.filter((path) => readFileSync(join(dist, path)).includes(SECRET))).toEqual([]);
});

test('a portrait that a drawing program saved is as plain as others', () => {
  const [file = ''] = globSync(`_astro/${STYLED}.*.svg`, { cwd: dist });
  const svg = readFileSync(join(dist, file), 'utf8');
  expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill-rule="nonzero">');
  expect(svg).not.toMatch(/style|urn:b/);
});

describe('on the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    [360, 1, 322, 510],
    [360, 3, 322, 765],
    [1280, 1, 510, 510],
    [1280, 2, 510, 765],
  ])(
    'on a screen of %i points with %i pixels to a point it is %i wide, of %i pixels',
    async (width, scale, wide, pixels) => {
      const context = await savingVisitor(browser, { viewport: { width, height: 740 }, deviceScaleFactor: scale });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => problems.push(message.text()));
      await page.goto(origin + PATH);
      const before = await heightOf(page);
      const photo = page.getByAltText(DESCRIPTION);
      await photo.scrollIntoViewIfNeeded();
      await expect
        .poll(() => photo.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
        .toBe(true);
      expect((await photo.boundingBox())?.width).toBeCloseTo(wide, 0);
      const [chosen = ''] = sizes.filter((size) => size.endsWith(` ${pixels}w`));
      expect(await photo.evaluate((img: HTMLImageElement) => new URL(img.currentSrc).pathname)).toBe(
        chosen.split(' ')[0],
      );
      // Nothing moved when it came, and nothing is wider than the screen.
      expect(await heightOf(page)).toBe(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(problems).toEqual([]);
      await context.close();
    },
  );

  test('without internet it is shown in the size that was kept, whatever the screen asks for', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 3 });
    const page = await context.newPage();
    await page.goto(origin);
    await kept(page);
    await page.goto(origin + PATH);
    await untilKept(page, origin + attribute('src'));
    // What the page showed is at hand to the browser; that of another day is not.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await context.setOffline(true);
    await page.goto(origin + PATH);
    const photo = page.getByAltText(DESCRIPTION);
    await photo.scrollIntoViewIfNeeded();
    await expect
      .poll(() => photo.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0);
    await context.close();
  });
});

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
