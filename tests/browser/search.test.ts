import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
/** Bytes over the wire, compressed. */
const SEARCH_LIMIT = 110_000;

let page: Page;
let console: string[];

onPhone((fresh) => {
  page = fresh;
  console = [];
  page.on('console', (message) => console.push(message.text()));
  page.on('pageerror', (error) => console.push(String(error)));
});
afterEach(() => expect(console).toEqual([]));

const results = () => page.locator('[data-zoekresultaat]');
const box = () => page.locator('input[type=search][name=q]');
const options = () => page.getByRole('option');

test('typing a word at home and pressing Enter shows its term first, with kind and explanation', async () => {
  await page.goto(origin);
  await box().fill('taggen');
  await page.keyboard.press('Enter');
  await results().first().waitFor();

  expect(page.url()).toBe(`${origin}/zoeken/`);
  const first = results().first();
  expect(await first.getByRole('link').innerText()).toBe('Taggen');
  expect(await first.innerText()).toContain('Begrip');
  expect(await first.innerText()).toContain('Iemands naam aan een foto of bericht vastmaken');
  await first.getByRole('link').click();
  expect(new URL(page.url()).pathname).toBe('/begrippen/taggen/');
});

test('what one types never leaves the browser, and is kept for who comes back', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(origin);
  await box().fill('eenzaam');
  await page.keyboard.press('Enter');
  await results().first().waitFor();
  await page.reload();
  await results().first().waitFor();
  expect(await box().inputValue()).toBe('eenzaam');
  expect(requests.filter((url) => url.includes('eenzaam'))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('a link with a question shows the answers, and the box holds the question', async () => {
  await page.goto(`${origin}/zoeken/?q=blokkeren`);
  await results().first().waitFor();
  expect(await box().inputValue()).toBe('blokkeren');
  expect(await results().first().getByRole('link').getAttribute('href')).toBe('/begrippen/blokkeren/');
});

test.each([
  ['ontvriend', '/begrippen/ontvrienden/'],
  ['notificatie', '/begrippen/melding/'],
  ['iemand vraagt geld', '/situaties/geld-gevraagd/'],
])('%s is found as an inflected word, a synonym or words of a text', async (query, path) => {
  await page.goto(`${origin}/zoeken/?q=${encodeURIComponent(query)}`);
  await results().first().waitFor();
  const found = await results()
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(found.slice(0, 5)).toContain(path);
});

test('results follow the typing, and a screen reader hears how many there are', async () => {
  await page.goto(`${origin}/zoeken/`);
  await page.keyboard.type('wachtwoord');
  await results().first().waitFor();
  const status = page.locator('#zoekstand');
  expect(await status.getAttribute('role')).toBe('status');
  expect(await status.innerText()).toMatch(/resultaten bij “wachtwoord”\.$/);

  await box().fill('');
  await results().first().waitFor({ state: 'detached' });
  expect(await status.innerText()).toBe('');
});

test('the keyboard alone goes from box to result', async () => {
  await page.goto(`${origin}/zoeken/?q=vriend`);
  await results().first().waitFor();
  await box().focus();
  // The button, the choice of what to see, the first result.
  for (let stops = 0; stops < 3; stops++) await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toBe(await results().first().getByRole('link').getAttribute('href'));
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}${focused}`);
});

test('more results are there for who asks, and the focus goes on to them', async () => {
  await page.goto(`${origin}/zoeken/?q=vriend`);
  await results().first().waitFor();
  expect(await results().count()).toBe(5);
  await page.getByRole('button', { name: 'Meer resultaten' }).click();
  await results().nth(5).waitFor();
  expect(await results().count()).toBeGreaterThan(5);
  await page.waitForFunction(() => document.activeElement?.matches('[data-zoekresultaat] a'));
});

test('nothing found is no dead end', async () => {
  await page.goto(`${origin}/zoeken/?q=qqqqq`);
  await page.getByText('Niets gevonden bij “qqqqq”.').waitFor();
  expect(await page.getByRole('link', { name: 'Hulp: wie je kunt bellen' }).isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Begrippen van A tot Z' }).isVisible()).toBe(true);
});

test('a question with code in it stays text', async () => {
  await page.goto(`${origin}/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await page.locator('#zoekstand').filter({ hasText: 'onerror' }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
});

test('a search that fails says so', async () => {
  await page.route('**/gegevens.json', (route) => route.abort());
  await page.goto(`${origin}/zoeken/?q=taggen`);
  await page.getByText('Zoeken lukt nu niet.').waitFor();
  expect(await page.getByRole('link', { name: 'Begrippen van A tot Z' }).isVisible()).toBe(true);
  expect(console.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
});

describe(`loads at most ${SEARCH_LIMIT / 1000} kB, and nothing before it is asked for:`, () => {
  /** Loads a page, then does `act`; gives what that loaded. */
  async function loadedBy(path: string, act: () => Promise<unknown>): Promise<{ urls: string[]; bytes: number }> {
    await page.goto(origin + path);
    await page.waitForLoadState('networkidle');
    const loaded: { url: string; bytes: Promise<number> }[] = [];
    page.on('response', (response) => {
      // The browser asks for the icon of a page when it sees fit.
      if (response.url().endsWith('/favicon.svg')) return;
      loaded.push({ url: response.url(), bytes: response.body().then((body) => gzipSync(body).length) });
    });
    await page.waitForTimeout(200);
    expect(loaded).toEqual([]);
    await act();
    await page.waitForLoadState('networkidle');
    const bytes = await Promise.all(loaded.map((one) => one.bytes));
    return { urls: loaded.map(({ url }) => url), bytes: bytes.reduce((sum, count) => sum + count, 0) };
  }

  test('the first search', async () => {
    const { urls, bytes } = await loadedBy('/', async () => {
      await box().pressSequentially('hoe haal ik iemand uit mijn vrienden');
      await options().first().waitFor();
    });
    expect(urls).toContain(`${origin}/zoeken/gegevens.json`);
    expect(urls.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(SEARCH_LIMIT);
  });

  test('a word in the full text', async () => {
    const { bytes } = await loadedBy('/zoeken/?q=prullenbak', async () => {
      await page.getByRole('button', { name: 'Zoek in alle teksten' }).click();
      await page.locator('#tekstresultaten li').first().waitFor();
    });
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(SEARCH_LIMIT);
  });
});

describe('suggestions', () => {
  test('come as one types, the best first, and a click goes there', async () => {
    await page.goto(origin);
    await box().pressSequentially('blok');
    await options().first().waitFor();
    expect(await options().first().innerText()).toContain('Blokkeren');
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    await options().first().click();
    await page.waitForURL(`${origin}/begrippen/blokkeren/`);
  });

  test('are a combobox for keyboard and screen reader', async () => {
    await page.goto(origin);
    const combobox = page.getByRole('combobox');
    await combobox.pressSequentially('vrind');
    await options().first().waitFor();
    expect(await page.locator('form.zoekvak [role=status]').innerText()).toMatch(/^\d suggesties\.$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = options().nth(1);
    expect(await combobox.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    expect(await chosen.getAttribute('aria-selected')).toBe('true');
    expect(await combobox.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await combobox.inputValue()).toBe('vrind');
    await page.keyboard.press('ArrowDown');
    await options().first().waitFor();
    await page.keyboard.press('ArrowUp');
    const last = options().last();
    expect(await last.getAttribute('aria-selected')).toBe('true');
    const goal = await last.getAttribute('data-pad');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}${goal}`);
  });

  test('leave Enter to the question itself until one is chosen', async () => {
    await page.goto(origin);
    await box().pressSequentially('taggen');
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\//);
  });

  test('are accessible while they are open', async () => {
    await page.goto(origin);
    await box().pressSequentially('vriend');
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('an answer', () => {
  const search = async (query: string) => {
    await page.goto(`${origin}/zoeken/?q=${encodeURIComponent(query)}`);
    await page.locator('#zoekstand').filter({ hasText: query }).waitFor();
  };

  test('offers the right spelling, which can be followed', async () => {
    await search('tagen');
    await page.getByText('Bedoelde je: taggen').waitFor();
    await page.getByRole('button', { name: 'taggen' }).click();
    await page.getByText('resultaten bij “taggen”').waitFor();
    expect(await page.getByText('Bedoelde je').isVisible()).toBe(false);
  });

  test('marks what was asked for', async () => {
    await search('foto plaatsen');
    expect(await results().first().locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining(['Foto', 'plaatsen']),
    );
  });

  test.each([
    ['zelfmoord', '113'],
    ['ik wil dood', '113'],
    ['ben bang', 'De Luisterlijn'],
    ['opgelicht', 'Fraudehelpdesk'],
  ])('to «%s» begins with a help line that fits', async (query, name) => {
    await search(query);
    const line = page.locator('#hulp-eerst li').first();
    expect(await line.innerText()).toContain(name);
    expect(await line.getByRole('link').getAttribute('href')).toMatch(/^tel:\d+$/);
    const [helpTop, resultTop] = [await line.boundingBox(), await results().first().boundingBox()];
    expect(helpTop?.y).toBeLessThan(resultTop?.y ?? 0);
  });

  test('can be narrowed by kind and level', async () => {
    await search('iemand vraagt geld');
    await page.getByText('Kies wat je wilt zien').click();
    await page.getByLabel('Wat zoek je?').selectOption('situaties');
    await results().first().waitFor();
    expect(new Set(await results().locator('.soort').allInnerTexts())).toEqual(new Set(['Situatie']));
    await page.getByLabel('Niveau').selectOption('verder');
    expect(await results().count()).toBeGreaterThan(0);
  });

  test('goes on to the full text on request, with the sentence around the words', async () => {
    await search('prullenbak');
    await page.getByRole('button', { name: 'Zoek in alle teksten' }).click();
    const found = page.locator('#tekstresultaten [data-zoekresultaat]');
    await found.first().waitFor();
    expect((await found.locator('mark').allInnerTexts()).join(' ').toLowerCase()).toContain('prullenbak');
    expect(await page.locator('#tekststand').innerText()).toMatch(/^Gevonden in \d+ teksten\.$/);
  });

  test.each(['vriend', 'tagen', 'ik wil dood', 'qqqqq'])('to «%s» is accessible', async (query) => {
    await search(query);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
