import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { writeServiceWorker } from '../../src/features/offline/write-worker.ts';
import { connectBrowser, savingVisitor } from '../support/browser.ts';
import { meddlingHost } from '../support/meddling-host.ts';
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
/** Until the site is wholly on the device. */
const kept = () => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
const keptFiles = () =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });

describe('once visited, the site works without internet', () => {
  beforeAll(async () => {
    await arrive(origin);
    await kept();
    await context.setOffline(true);
  });
  afterAll(() => context.close());

  test.each([
    ['a term', '/begrippen/taggen/', 'Taggen'],
    ['a term with what Facebook hangs on its address', '/begrippen/taggen/?fbclid=IwAR0abc', 'Taggen'],
    ['an address without the slash at its end', '/begrippen/taggen', 'Taggen'],
    ['a card', '/situaties/pesten/', 'Iemand pest jou online'],
    ['a module', '/cursus/knoppenkennis/', 'Knoppenkennis'],
    ['the help lines', '/hulp/', 'Hulp'],
  ])('%s', async (_, path, title) => {
    const problems: string[] = [];
    page.removeAllListeners('console').on('console', (message) => problems.push(message.text()));
    await page.goto(origin + path);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontFamily))
      .toContain('Atkinson');
    expect(problems).toEqual([]);
  });

  test('the search', async () => {
    await page.goto(origin);
    await page.getByRole('combobox').fill('blokeren');
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('Blokkeren');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.locator('[data-zoekresultaat] a').first().click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Blokkeren');
  });

  test('the practice place', async () => {
    await page.goto(`${origin}/oefenen/liken/`);
    await page.getByRole('button', { name: 'Begin met oefenen' }).click();
    await page.locator('.plein').waitFor();
  });

  test('what is not there says so, and what is there', async () => {
    await page.goto(`${origin}/downloads/hulpkaart.pdf`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Je hebt nu geen internet');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Hulp: wie je kunt bellen' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Hulp');
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
    server = await serve(site);
    await arrive(server.origin);
    await kept();
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

  test('is the same for everybody, so that it tells nothing of what someone read', async () => {
    const copies: string[][] = [];
    for (const path of ['/', '/situaties/lotgenoot-in-nood/']) {
      await context?.close();
      await arrive(origin + path);
      await kept();
      await page.goto(`${origin}/begrippen/eenzaamheid/`);
      copies.push(await keptFiles());
    }
    expect(copies[0]?.length).toBeGreaterThan(100);
    expect(copies[1]).toEqual(copies[0]);
  });

  test('does not come where someone saves on data', async () => {
    context = await savingVisitor(browser);
    page = await context.newPage();
    await page.goto(origin, { waitUntil: 'load' });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  test('is told of on the page about it, while it is made and when it is there', async () => {
    await arrive(`${origin}/meenemen/`);
    await page.getByText('De kopie staat op dit apparaat.').waitFor();
    await page.reload();
    await page.getByText('De kopie staat op dit apparaat.').waitFor();
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
    await page.getByText('De kopie staat op dit apparaat.').waitFor();
  });

  test.each<[string, Parameters<typeof meddlingHost>[1]]>([
    [
      'adds something to every page',
      ({ status, type, body }) => ({
        status,
        body: type.startsWith('text/html') ? Buffer.concat([body, Buffer.from('<!-- -->')]) : body,
      }),
    ],
    ['refuses whoever asks for much', ({ status, body }, count) => ({ status: count < 60 ? status : 429, body })],
  ])('is told of where its host %s, and it can’t be made', async (_, meddle) => {
    const host = await meddlingHost(origin, meddle);
    await arrive(`${host.origin}/meenemen/`);
    await page.getByText('De kopie is nu niet gelukt.').waitFor();
    host.stop();
  });

  test('is told of where there is none, for someone saves on data', async () => {
    context = await savingVisitor(browser);
    page = await context.newPage();
    await page.goto(`${origin}/meenemen/`);
    await page.getByText('Je browser bespaart data. Daarom is er geen kopie.').waitFor();
  });

  test('goes away with one button', async () => {
    await arrive(`${origin}/meenemen/`);
    await kept();
    expect((await keptFiles()).length).toBeGreaterThan(100);
    // What another site on the same host keeps is not ours to take away.
    await page.evaluate(async () => (await caches.open('van-een-ander')).put('/iets', new Response('iets')));
    await page.getByRole('button', { name: 'Haal de kopie van dit apparaat' }).click();
    await page.getByText('De kopie is weg.').waitFor();
    await expect.poll(() => keptFiles()).toEqual([`${origin}/iets`]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});

describe('among the apps of a phone', () => {
  afterEach(() => context.close());

  test('the site can be put there, under a name and a picture that tell nothing of its reader', async () => {
    await arrive(origin);
    await kept();
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
