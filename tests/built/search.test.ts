import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { Loading, weightOf } from '../support/network.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
/** Bytes over the wire, compressed. */
const LIMIT = { suggestion: 20_000, first: 96_000, texts: 110_000 };
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

describe('in danger, the answer', () => {
  test.each([
    ['zelfmoord', '113'],
    ['ik wil dood', '113'],
    ['zelf-moord', '113'],
    ['te veel pillen geslikt', '112'],
    ['ben bang', 'De Luisterlijn'],
    ['eenzaam', 'De Luisterlijn'],
    ['opgelicht', 'Fraudehelpdesk'],
  ])('to «%s» begins with a help line that fits', async (query, name) => {
    await page.goto(`${origin}/zoeken/?q=${encodeURIComponent(query)}`);
    await page.locator('#Zoekstand').filter({ hasText: query }).waitFor();
    const line = page.locator('#Hulp-eerst li').first();
    await expect.poll(() => line.innerText()).toContain(name);
    await expect.poll(() => line.getByRole('link').getAttribute('href')).toMatch(/^tel:\+?\d+$/);
    const [helpTop, resultTop] = [
      await line.boundingBox(),
      await page.locator('[data-zoekresultaat]').first().boundingBox(),
    ];
    expect(helpTop?.y).toBeLessThan(resultTop?.y ?? 0);
  });
});

describe('loads little, and nothing before it is asked for:', () => {
  /** Loads a page, then does `act`; gives what that loaded. */
  async function loadedBy(path: string, act: () => Promise<unknown>): Promise<{ url: string; bytes: number }[]> {
    const before = new Loading(page);
    await page.goto(origin + path);
    await before.all();
    const loading = new Loading(page);
    expect(await loading.all()).toEqual([]);
    await act();
    // The browser asks for the icon of a page when it sees fit.
    return (await loading.all()).filter(({ url }) => !url.endsWith('/favicon.svg'));
  }

  test('the first search', async () => {
    const loaded = await loadedBy('/', async () => {
      await page.getByRole('combobox').pressSequentially('hoe haal ik iemand uit mijn vrienden');
      await page.getByRole('option').first().waitFor();
    });
    const urls = loaded.map(({ url }) => url);
    expect(urls).toContain(`${origin}/zoeken/gegevens.json`);
    expect(urls.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    expect(weightOf(loaded)).toBeGreaterThan(10_000);
    expect(weightOf(loaded)).toBeLessThanOrEqual(LIMIT.first);
  });

  test('the first suggestion, which waits for titles alone; whom to call is fetched beside it', async () => {
    // What comes later is held back.
    await page.route(/gegevens\.json|gevaar\.json/, () => {});
    const before = new Loading(page);
    await page.goto(`${origin}/`);
    await before.all();
    const answers: Response[] = [];
    page.on('response', (response) => answers.push(response));
    await page.getByRole('combobox').pressSequentially('blok');
    await page.getByRole('option').first().filter({ hasText: 'Blokkeren' }).waitFor();
    const bodies = await Promise.all(answers.map((answer) => answer.body()));
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeGreaterThan(2_000);
    expect(bytes).toBeLessThanOrEqual(LIMIT.suggestion);
  });

  test('a word in the full text', async () => {
    const loaded = await loadedBy('/zoeken/?q=prullenbak', async () => {
      await page.getByRole('button', { name: 'Zoek in alle teksten' }).click();
      await page.locator('#Tekstresultaten li').first().waitFor();
    });
    expect(weightOf(loaded)).toBeGreaterThan(10_000);
    expect(weightOf(loaded)).toBeLessThanOrEqual(LIMIT.texts);
  });
});
