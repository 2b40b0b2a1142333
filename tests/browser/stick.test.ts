import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { onPhone } from '../support/phone.ts';
import { DUTCH, giveVoices, saidOn } from '../support/voices.ts';

const home = mkdtempSync(join(tmpdir(), 'knoppenkennis-stick-'));
const site = join(home, 'knoppenkennis');
const at = (path: string) => pathToFileURL(join(site, path)).href;
beforeAll(() => {
  for (const [path, content] of Object.entries(unzipSync(readFileSync(`${inject('dist')}/downloads/hele-site.zip`)))) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  }
});
afterAll(() => rmSync(home, { recursive: true }));

test('every address in every page leads to a file on the stick', () => {
  const pages = globSync('**/*.html', { cwd: site });
  expect(pages.length).toBeGreaterThan(50);
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    const addresses = [
      ...html.matchAll(/\s(?:href|src|action|data-zoeken|data-titels|data-gegevens|data-gevaar|data-namen)="([^"]*)"/g),
    ].map(([, address]) => String(address));
    const local = addresses.filter((address) => !/^(https:|tel:|mailto:|#)/.test(address));
    expect(
      local.filter((address) => address.startsWith('/')),
      page,
    ).toEqual([]);
    const lost = local.filter((address) => !existsSync(join(site, dirname(page), address.replace(/[?#].*/, ''))));
    expect(lost, page).toEqual([]);
    expect(html, page).not.toMatch(/type="module"|Content-Security-Policy/i);
  }
});

describe('opened as a file', () => {
  let page: Page;
  const problems: string[] = [];
  const elsewhere: string[] = [];
  onPhone((fresh) => {
    page = fresh;
    problems.length = 0;
    elsewhere.length = 0;
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => problems.push(request.url()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) elsewhere.push(request.url());
    });
  });
  const quiet = () => expect([...problems, ...elsewhere]).toEqual([]);

  test('index.html leads to what one searches, by a misspelt word', async () => {
    await page.goto(at('index.html'));
    await page.getByRole('combobox').fill('blokeren');
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('Blokkeren');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.locator('[data-zoekresultaat] a').first().click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Blokkeren');
    await expect.poll(() => page.url()).toBe(at('begrippen/blokkeren/index.html'));
    quiet();
  });

  test('a suggestion leads to its page', async () => {
    await page.goto(at('situaties/pesten/index.html'));
    await page.getByRole('link', { name: 'Zoeken' }).click();
    await page.getByRole('combobox').fill('zelfmoord');
    await page.locator('#Hulp-eerst a[href="tel:113"]').waitFor();
    await page.getByRole('combobox').fill('tagg');
    await page.getByRole('option').first().click();
    await page.waitForURL(at('begrippen/taggen/index.html'));
    quiet();
  });

  test('nothing promises what a file cannot do', async () => {
    await page.goto(`${at('zoeken/index.html')}#q=taggen`);
    await page.locator('[data-zoekresultaat]').first().waitFor();
    await expect.poll(() => page.getByText('Zoek in alle teksten').isVisible()).toBe(false);
    await page.goto(at('oefenen/liken/index.html'));
    await expect.poll(() => page.getByRole('button', { name: 'Begin met oefenen' }).isVisible()).toBe(false);
    await page.goto(at('printen/index.html'));
    await expect.poll(() => page.getByText('Zelf een hand-out maken').isVisible()).toBe(false);
    quiet();
  });

  test('helps with reading, as on the site', async () => {
    await giveVoices(page, [DUTCH]);
    await page.goto(at('weergave/index.html'));
    await page.getByLabel('Donker').check();
    await page.goto(at('begrippen/taggen/index.html'));
    await expect.poll(() => page.locator('html').getAttribute('data-kleuren')).toBe('donker');
    await page.getByRole('button', { name: 'Toon stap voor stap' }).first().click();
    await page.getByRole('dialog', { name: 'Stap 1 van 6' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lees voor' }).click();
    await expect.poll(() => saidOn(page)).not.toEqual([]);
    await page.getByRole('button', { name: 'Zet op mijn lijstje' }).click();
    await page.getByRole('link', { name: 'Bekijk mijn lijstje' }).click();
    await expect.poll(() => page.locator('#Lijst > li > a').allTextContents()).toEqual(['Taggen']);
    await expect.poll(() => page.getByRole('button', { name: 'Print mijn lijstje' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Taggen' }).click();
    await expect.poll(() => page.url()).toBe(at('begrippen/taggen/index.html'));
    quiet();
  });

  test('cards can be filtered, and one can be drawn', async () => {
    await page.goto(at('situaties/index.html'));
    await page.locator('select[name=gevoel]').selectOption('bang');
    await expect
      .poll(() => page.locator('form[data-filter] [role=status]').textContent())
      .toMatch(/^Er zijn \d+ kaarten/);
    await page.locator('a[data-kaarten]').first().click();
    await expect.poll(() => page.url()).toMatch(/situaties\/[a-z-]+\/index\.html$/);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
    quiet();
  });

  test('it has the site’s own letters, and the booklets', async () => {
    await page.goto(at('cursus/knoppenkennis/index.html'));
    const letters = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    await expect.poll(letters).toBeGreaterThan(0);
    expect(existsSync(join(site, 'downloads/cursusboekje.pdf'))).toBe(true);
    quiet();
  });
});
