import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { FIRST_VISIT } from '../../src/build/budgets.ts';
import { writeServiceWorker } from '../../src/features/offline/write-worker.ts';
import { connectBrowser, savingVisitor } from '../support/browser.ts';
import { kept, keptFiles, showsTitle, takeAll, untilKept } from '../support/copy-of-site.ts';
import { asItIs, meddlingHost } from '../support/meddling-host.ts';
import { serve } from '../support/nginx.ts';
import { violationsOf } from '../support/page-checks.ts';
import type { Server } from '../support/server.ts';

const origin = inject('origin');
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

async function arrive(at: string, options: BrowserContextOptions = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  page = await context.newPage();
  await page.goto(at);
}
describe('once visited, the site works without internet', () => {
  beforeAll(async () => {
    await arrive(`${origin}/situaties/kritiek/`);
    await kept(page);
    for (const path of ['/begrippen/taggen/', '/begeleiders/', '/situaties/pesten/', '/oefenen/liken/'])
      await page.goto(origin + path, { waitUntil: 'networkidle' });
    await untilKept(page, `${origin}/oefenen/liken/gegevens.json`);
    await context.setOffline(true);
  });
  afterAll(() => context.close());

  test.each([
    ['the home page', '/', 'Sociale media, rustig uitgelegd'],
    ['a term that was read', '/begrippen/taggen/', 'Taggen'],
    ['that with what Facebook hangs on its address', '/begrippen/taggen/?fbclid=IwAR0abc', 'Taggen'],
    ['that without the slash at its end', '/begrippen/taggen', 'Taggen'],
    ['another page that was read', '/begeleiders/', 'Voor begeleiders'],
    ['the page that was read before the copy came', '/situaties/kritiek/', 'Iemand heeft kritiek op jouw bericht'],
    ['all terms', '/begrippen/', 'Begrippen van A tot Z'],
    ['the help lines', '/hulp/', 'Hulp'],
  ])('%s', async (_, path, title) => {
    const problems: string[] = [];
    page.removeAllListeners('console').on('console', (message) => problems.push(message.text()));
    await page.goto(origin + path);
    await showsTitle(page, title);
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontFamily))
      .toContain('Atkinson');
    expect(problems).toEqual([]);
  });

  test('the search, which leads to what is kept, and says so of what is not', async () => {
    await page.goto(origin);
    await page.getByRole('combobox').fill('tagen');
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('Taggen');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.locator('[data-zoekresultaat] a').first().click();
    await showsTitle(page, 'Taggen');
    await page.goto(`${origin}/zoeken/#q=blokeren`);
    await page.locator('[data-zoekresultaat] a').first().click();
    await showsTitle(page, 'Je hebt nu geen internet');
  });

  test('a practice page that was read, with its pictures', async () => {
    await page.goto(`${origin}/oefenen/liken/`);
    const widths = () =>
      page.locator('img[src$=".svg"]').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    for (const picture of await page.locator('img[src$=".svg"]').all()) await picture.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await widths()).every((width) => width > 0)).toBe(true);
    await page.getByRole('button', { name: 'Begin met oefenen' }).click();
    await page.locator('.plein').waitFor();
  });

  test('what is not there says so, and what is there', async () => {
    await page.goto(`${origin}/downloads/hulpkaart.pdf`);
    await showsTitle(page, 'Je hebt nu geen internet');
    expect(await violationsOf(page)).toEqual([]);
    for (const name of ['Zoeken', 'Taggen', 'alles meenemen'])
      expect(await page.locator('main').getByRole('link', { name, exact: true }).isVisible(), name).toBe(true);
    await page.getByRole('link', { name: 'Hulp: wie je kunt bellen' }).click();
    await showsTitle(page, 'Hulp');
  });

  test('a page about something heavy is not kept, nor named, though it was read', async () => {
    await page.goto(`${origin}/situaties/pesten/`);
    await showsTitle(page, 'Je hebt nu geen internet');
    await page.getByText('Dit las je eerder').waitFor();
    const named = async () => (await page.locator('[data-gelezen] a').allTextContents()).toSorted();
    await expect
      .poll(() => named())
      .toEqual(['Een duim geven', 'Iemand heeft kritiek op jouw bericht', 'Taggen', 'Voor begeleiders']);
    expect(await keptFiles(page)).not.toContain(`${origin}/situaties/pesten/`);
  });
});

describe('a next version', () => {
  let site: string;
  let server: Server;
  beforeEach(async () => {
    site = mkdtempSync(join(tmpdir(), 'knoppenkennis-versie-'));
    // What was compressed by the build would stay as it was where a page changes.
    const isLeft = (path: string) => /\/dist\/(og|downloads|pagefind)$|\.(gz|br)$/.test(path);
    cpSync(inject('dist'), site, { recursive: true, filter: (path) => !isLeft(path) });
    server = await serve(site, dirname(inject('dist')));
    await arrive(`${server.origin}/meenemen/`);
    await takeAll(page);
  });
  afterEach(async () => {
    await context.close();
    server.stop();
    rmSync(site, { recursive: true });
  });

  const term = () => join(site, 'begrippen/taggen/index.html');
  const card = () => join(site, 'situaties/pesten/index.html');
  const h1 = () => page.getByRole('heading', { level: 1 }).textContent();
  const visit = (path: string) => page.goto(server.origin + path, { waitUntil: 'load' });
  /** The site as an editor puts it on the server: two pages have another heading. */
  async function publish(): Promise<void> {
    for (const file of [term(), card()])
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, '$1Versie twee'));
    await writeServiceWorker(site, '/');
  }
  /** Visits a page until it is the new one: a browser may count a page that was just left as open for a moment. */
  const untilNew = (path: string) =>
    expect.poll(async () => (await visit(path)) && (await h1()), { timeout: 60_000 }).toBe('Versie twee');
  /** Visits a page until no version waits. */
  const untilNewVersion = () =>
    expect.poll(async () => (await visit('/hulp/')) && (await state()), { timeout: 60_000 }).toBe('none');
  const state = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.installing ? 'busy' : registration?.waiting ? 'ready' : 'none';
    });

  test('is fetched behind the page, and stands there whole at a next one', async () => {
    await publish();
    await visit('/begrippen/taggen/');
    await expect.poll(() => h1()).toBe('Taggen');
    await expect.poll(state, { timeout: 60_000 }).toBe('ready');
    // The page that was open meanwhile is not written down as read: all is there.
    const stores = await page.evaluate(() => caches.keys());
    expect(stores.filter((name) => name.startsWith('gelezen'))).toEqual([]);
    await untilNew('/situaties/pesten/');
    await expect.poll(() => page.url()).toBe(`${server.origin}/situaties/pesten/`);
    await context.setOffline(true);
    await visit('/begrippen/taggen/');
    await expect.poll(() => h1()).toBe('Versie twee');
    // The way back leads to what one read, not to the moment between two versions.
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${server.origin}/situaties/pesten/`);
    await expect.poll(() => h1()).toBe('Versie twee');
  });

  test('has all pages where all were there, also a new one', async () => {
    mkdirSync(join(site, 'begrippen/nieuw'));
    cpSync(term(), join(site, 'begrippen/nieuw/index.html'));
    await publish();
    await visit('/hulp/');
    await expect.poll(state, { timeout: 60_000 }).toBe('ready');
    await untilNewVersion();
    await context.setOffline(true);
    await visit('/begrippen/nieuw/');
    await expect.poll(() => h1()).toBe('Taggen');
    await visit('/meenemen/');
    await page.getByText('De hele site staat op dit apparaat.').waitFor();
  });

  test('has the pages that were read, where no more were there', async () => {
    await context.close();
    await arrive(`${server.origin}/meenemen/`);
    await kept(page);
    await visit('/begrippen/taggen/');
    await untilKept(page, `${server.origin}/begrippen/taggen/`);
    await publish();
    await visit('/hulp/');
    await expect.poll(state, { timeout: 60_000 }).toBe('ready');
    await untilNewVersion();
    await context.setOffline(true);
    await visit('/begrippen/taggen/');
    await expect.poll(() => h1()).toBe('Versie twee');
    expect((await keptFiles(page)).filter((url) => url.endsWith('/begrippen/taggen/'))).toHaveLength(1);
  });

  test('waits while another page of the site is open, which would get half of it', async () => {
    const other = await context.newPage();
    await other.goto(`${server.origin}/begrippen/vriend/`);
    await publish();
    await visit('/begrippen/taggen/');
    await expect.poll(state, { timeout: 60_000 }).toBe('ready');
    await visit('/situaties/pesten/');
    await expect.poll(() => h1()).toBe('Iemand pest jou online');
    await other.close();
    await untilNew('/begrippen/taggen/');
  });

  test.each([
    ['lacks a file', () => rmSync(card())],
    [
      'has a file of another version',
      () => writeFileSync(card(), readFileSync(card(), 'utf8').replace('Versie twee', 'Versie drie')),
    ],
    ['cannot be read', () => writeFileSync(join(site, 'sw.js'), 'const half = {')],
  ])('that %s leaves the old one whole', async (_, spoil) => {
    await publish();
    spoil();
    const failed = await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration()) as ServiceWorkerRegistration;
      const isRead = await registration.update().then(
        () => true,
        () => false,
      );
      const worker = registration.installing;
      if (isRead && worker) await new Promise((done) => worker.addEventListener('statechange', done));
      return isRead ? (worker?.state ?? 'redundant') : 'refused';
    });
    expect(['redundant', 'refused']).toContain(failed);
    await expect.poll(() => state()).toBe('none');
    await context.setOffline(true);
    for (const [path, title] of [
      ['/begrippen/taggen/', 'Taggen'],
      ['/situaties/pesten/', 'Iemand pest jou online'],
      ['/begrippen/vriend/', 'Vriend'],
    ] as const) {
      await visit(path);
      await expect.poll(() => h1()).toBe(title);
    }
  });
});

describe('the copy on the device', () => {
  afterEach(() => context.close());

  test('weighs little at a first visit, and no page of a term, card or module is in it', async () => {
    const host = await meddlingHost(origin, asItIs);
    await arrive(`${host.origin}/hulp/`);
    await kept(page);
    const asked = new Set(host.asked);
    expect([...asked].filter((path) => /^\/(begrippen|situaties|cursus|oefenen|begeleiders)\/./.test(path))).toEqual(
      [],
    );
    expect(asked).toContain('/zoeken/gegevens.json');
    const contents = await Promise.all([...asked].map(async (path) => (await fetch(origin + path)).arrayBuffer()));
    const weight = contents.reduce((sum, content) => sum + gzipSync(new Uint8Array(content)).length, 0);
    expect(weight).toBeLessThan(FIRST_VISIT);
    host.stop();
  });

  test('is the same for everybody, but for what was read; not what was read about something heavy', async () => {
    const copies: string[][] = [];
    for (const path of ['/', '/situaties/lotgenoot-in-nood/']) {
      await context?.close();
      await arrive(origin + path);
      await kept(page);
      await page.goto(`${origin}/begrippen/eenzaamheid/`, { waitUntil: 'networkidle' });
      copies.push(await keptFiles(page));
    }
    expect(copies[0]?.length).toBeGreaterThan(30);
    expect(copies[1]).toEqual(copies[0]);
    await page.goto(`${origin}/begrippen/taggen/`);
    await untilKept(page, `${origin}/begrippen/taggen/`);
  });

  test('does not come where someone saves on data', async () => {
    context = await savingVisitor(browser);
    page = await context.newPage();
    await page.goto(origin, { waitUntil: 'load' });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  test('is told of on the page about it, when it is there', async () => {
    await arrive(`${origin}/meenemen/`);
    await page.getByText('Het belangrijkste van de site staat op dit apparaat').waitFor();
    await page.reload();
    await page.getByRole('status').getByText('Het belangrijkste van de site staat op dit apparaat').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('is told of where the browser has just begun with it, and has nothing yet', async () => {
    context = await browser.newContext();
    page = await context.newPage();
    await page.addInitScript(() => {
      const empty = { active: null, installing: null, waiting: null };
      ServiceWorkerContainer.prototype.getRegistration = async () => empty as ServiceWorkerRegistration;
    });
    await page.goto(`${origin}/meenemen/`);
    await page.getByText('Het belangrijkste van de site staat op dit apparaat').waitFor();
  });

  test('is told of where there is none, for someone saves on data', async () => {
    context = await savingVisitor(browser);
    page = await context.newPage();
    await page.goto(`${origin}/meenemen/`);
    await page.getByText('Je browser bespaart data. Daarom staat er nog niets op dit apparaat.').waitFor();
  });

  test('goes away with one button, all of it', async () => {
    await arrive(`${origin}/meenemen/`);
    await kept(page);
    await page.goto(`${origin}/begrippen/taggen/`);
    await untilKept(page, `${origin}/begrippen/taggen/`);
    await page.goto(`${origin}/meenemen/`);
    await takeAll(page);
    expect((await keptFiles(page)).length).toBeGreaterThan(100);
    // What another site on the same host keeps is not ours to take away.
    await page.evaluate(async () => (await caches.open('van-een-ander')).put('/iets', new Response('iets')));
    await page.getByRole('button', { name: 'Haal de kopie weg' }).click();
    await page.getByText('De kopie is weg.').waitFor();
    await expect.poll(() => keptFiles(page)).toEqual([`${origin}/iets`]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    // Who comes back gets the first part again, and that alone.
    await page.goto(`${origin}/meenemen/`);
    await page.getByText('Het belangrijkste van de site staat op dit apparaat').waitFor();
    expect(await keptFiles(page)).toContain(`${origin}/hulp/`);
    expect(await keptFiles(page)).not.toContain(`${origin}/situaties/pesten/`);
  });
});

describe('among the apps of a phone', () => {
  afterEach(() => context.close());

  test('the site can be put there, under a name and a picture that tell nothing of its reader', async () => {
    await arrive(origin);
    await kept(page);
    const client = await context.newCDPSession(page);
    const { errors, data = '' } = await client.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    // The tests run in a private window, from which a browser installs nothing.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const { name, short_name, description, icons } = JSON.parse(data);
    expect([name, short_name, description].join(' ')).not.toMatch(/psych|ggz|mediant|herstel|cli[eë]nt|zorg/i);
    for (const { src, sizes } of icons) {
      const size = await page.evaluate(async (address: string) => {
        const picture = await createImageBitmap(await (await fetch(address)).blob());
        return `${picture.width}x${picture.height}`;
      }, src);
      expect(size).toBe(sizes);
    }
  });
});
