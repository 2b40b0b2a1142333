import { chmodSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasApache, serveByApache } from '../support/apache.ts';
import { ask } from '../support/ask.ts';
import { serve } from '../support/nginx.ts';
import { onPhone } from '../support/phone.ts';
import type { Server } from '../support/server.ts';
import { STRANGE_BASE, STRANGE_HOME, STRANGE_HOST, STRANGE_NAME } from '../support/strange.ts';

/** Fields in which a page hands an address to the browser or to our scripts. */
const ADDRESS = /\s(?:href|src|action|data-(?:zoeken|gegevens|begin|base|pagefind|oefening|pagina))="([^"]*)"/g;
const ABSOLUTE = /\s(?:href|content)="(https:\/\/example\.org[^"]*)"/g;

const dist = inject('dist');
const origin = inject('origin');

const fileOf = (path: string) => join(dist, path.slice(STRANGE_BASE.length), path.endsWith('/') ? 'index.html' : '');
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, address]) => String(address));

describe('published in a folder of its host', () => {
  const pages = () =>
    globSync('**/*.html', { cwd: dist }).map((page) => [page, readFileSync(join(dist, page), 'utf8')]);

  test('every address in every page lies in that folder, and leads to a file', () => {
    expect(pages().length).toBeGreaterThan(50);
    for (const [page, html = ''] of pages()) {
      const own = found(html, ADDRESS).filter((address) => !/^(https:|tel:|mailto:|#|$)/.test(address));
      expect(
        own.filter((address) => !address.startsWith(STRANGE_BASE)),
        page,
      ).toEqual([]);
      expect(
        own.filter((address) => !existsSync(fileOf(address.replace(/[?#].*/, '')))),
        page,
      ).toEqual([]);
      const absolute = found(html, ABSOLUTE);
      expect(absolute.length, page).toBeGreaterThan(3);
      expect(
        absolute.filter((address) => !address.startsWith(STRANGE_HOME + STRANGE_BASE)),
        page,
      ).toEqual([]);
    }
  });

  test.each(['sitemap-0.xml', 'rss.xml'])('%s names pages in that folder alone', (file) => {
    const addresses = found(readFileSync(join(dist, file), 'utf8'), /<(?:loc|link)>([^<]*)</g);
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(STRANGE_HOME + STRANGE_BASE))).toEqual([]);
    expect(addresses.filter((address) => !existsSync(fileOf(new URL(address).pathname)))).toEqual([]);
  });

  test('the year plan does so too', () => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(dist, 'delen/jaarplan.ics'), 'utf8')));
    const links = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('url')));
    expect(links.filter((link) => !link.startsWith(STRANGE_HOME + STRANGE_BASE))).toEqual([]);
  });

  test('its name stands in the calendar, and in the ZIP as a name that every system allows', () => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(dist, 'delen/jaarplan.ics'), 'utf8')));
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(`Berichten van ${STRANGE_NAME}`);
    const files = Object.keys(unzipSync(readFileSync(join(dist, 'downloads/hele-site.zip'))));
    expect([...new Set(files.map((file) => file.split('/')[0]))]).toEqual(['sociale-media-zo-werkt-het-100-meer']);
  });

  test('hosts that read «_headers» get one for that folder', () => {
    expect(readFileSync(join(dist, '_headers'), 'utf8')).toContain(`\n${STRANGE_BASE}_astro/*\n`);
  });
});

describe.each([
  { name: 'nginx', isThere: true, start: (host: string) => serve(host, join(dist, '..')) },
  { name: 'Apache', isThere: hasApache(), start: serveByApache },
])('behind $name', ({ isThere, start }) => {
  // What root may read, Apache need not.
  const host = mkdtempSync(join(tmpdir(), 'knoppenkennis-é '));
  let server: Server;
  beforeAll(async () => {
    cpSync(join(dist, '..', STRANGE_HOST), host, { recursive: true });
    chmodSync(host, 0o755);
    if (isThere) server = await start(host);
  });
  afterAll(() => {
    server?.stop();
    rmSync(host, { recursive: true });
  });
  const get = (path: string) =>
    ask(server.origin, { path: STRANGE_BASE + path, headers: { 'Accept-Encoding': 'gzip' } });

  test.runIf(isThere)('that folder has its pages, its files and its own page for what is not there', async () => {
    const [letters = ''] = globSync('_astro/fonts/*.woff2', { cwd: dist });
    expect((await get(letters)).headers['cache-control']).toContain('immutable');
    expect((await get('rss.xml')).headers['content-type']).toMatch(/^application\/rss\+xml/);
    const term = await get('begrippen/taggen/');
    expect([term.status, term.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(term.body.equals(readFileSync(join(dist, 'begrippen/taggen/index.html.gz')))).toBe(true);
    const notFound = readFileSync(join(dist, '404.html.gz'));
    for (const path of ['bestaat-niet/', '_astro/', '_headers']) {
      const { status, body } = await get(path);
      expect([path, status, body.equals(notFound)]).toEqual([path, 404, true]);
    }
  });
});

describe('in the browser', () => {
  let page: Page;
  let browser: Browser;
  const problems: string[] = [];
  onPhone((fresh, shared) => {
    page = fresh;
    browser = shared;
    problems.length = 0;
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('response', (response) => response.status() >= 400 && problems.push(response.url()));
  });
  const open = (path: string) => page.goto(origin + STRANGE_BASE + path, { waitUntil: 'load' });
  const h1 = () => page.getByRole('heading', { level: 1 }).textContent();

  test('a search leads to its page, by words of a term and by words of a text', async () => {
    await open('');
    await page.getByRole('combobox').fill('blokeren');
    await page.getByRole('option').first().waitFor();
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.locator('[data-zoekresultaat] a').first().waitFor();
    await page.getByRole('button', { name: 'Zoek in alle teksten' }).click();
    const hit = page.locator('#Tekstresultaten a').first();
    await expect.poll(() => hit.getAttribute('href')).toMatch(/^\/sociale-media\//);
    await page.locator('[data-zoekresultaat] a').first().click();
    await expect.poll(() => h1()).toBe('Blokkeren');
    expect(problems).toEqual([]);
  });

  test('a card can be drawn, a task be tried and a hand-out be made', async () => {
    await open('situaties/');
    await page.locator('a[data-kaarten]').first().click();
    await expect.poll(() => page.url()).toMatch(/\/sociale-media\/situaties\/[a-z-]+\/$/);
    await open('oefenen/liken/');
    await page.getByRole('button', { name: 'Begin met oefenen' }).click();
    await page.locator('.plein').waitFor();
    await open('printen/?begrippen=taggen');
    await page.getByText('Je koos 1 begrip.').waitFor();
    expect(problems).toEqual([]);
  });

  test('an address that is not there has the site’s own page', async () => {
    await open('bestaat-niet/');
    await expect.poll(() => h1()).toBe('Deze pagina is er niet');
  });

  test('it works without internet, and can be put among the apps', async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    await open('');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
      return (await fetch(link?.href ?? '')).json();
    });
    expect([manifest.start_url, manifest.scope]).toEqual([STRANGE_BASE, STRANGE_BASE]);
    await open('meenemen/');
    await page.getByRole('button', { name: 'Alles meenemen' }).click();
    await page.getByText('De hele site staat op dit apparaat.').waitFor();
    await context.setOffline(true);
    await open('begrippen/taggen/');
    await expect.poll(() => h1()).toBe('Taggen');
    await open('downloads/hulpkaart.pdf');
    await expect.poll(() => h1()).toBe('Je hebt nu geen internet');
    await context.close();
  });
});
