import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
const dist = inject('dist');
const HOME = 'https://knoppenkennis.example';
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

describe('/delen/', () => {
  test('copies text and link, or the link alone', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await page.goto(`${origin}/delen/begrippen/berichten/#begrippen-taggen`);
    const post = page.locator('#begrippen-taggen');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await post.getByRole('button', { name: 'Kopieer tekst en link' }).click();
    await post.getByText('Gekopieerd. Je kunt het nu plakken.').waitFor();
    const text = await post.locator('[data-tekst]').textContent();
    await expect.poll(copied).toBe(`${text}\n\n${HOME}/begrippen/taggen/`);
    await post.getByRole('button', { name: 'Kopieer de link' }).click();
    await expect.poll(copied).toBe(`${HOME}/begrippen/taggen/`);
    expect(await violationsOf(page)).toEqual([]);
  });

  test.each([
    ['has no clipboard', () => undefined],
    ['can’t write to its clipboard', () => ({})],
    ['does not let it copy', () => ({ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) })],
    [
      'breaks at copying',
      () => ({
        writeText: () => {
          throw new TypeError('Illegal invocation');
        },
      }),
    ],
  ])('says so where the browser %s', async (_, clipboard) => {
    await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: (${clipboard})() })`);
    await page.goto(`${origin}/delen/situaties/omgang/#situaties-pesten`);
    const post = page.locator('#situaties-pesten');
    await post.getByRole('button', { name: 'Kopieer tekst en link' }).click();
    await expect.poll(() => post.getByRole('status').textContent()).toContain('Houd je vinger op de tekst');
  });

  test('hands out the picture under a name that tells what it is', async () => {
    await page.goto(`${origin}/delen/begrippen/berichten/`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#begrippen-emoji').getByRole('link', { name: 'Download het plaatje' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('begrippen-emoji.png');
    const file = join(mkdtempSync(join(tmpdir(), 'knoppenkennis-')), download.suggestedFilename());
    await download.saveAs(file);
    expect(readFileSync(file)).toEqual(readFileSync(`${dist}/og/begrippen/emoji.png`));
  });
});

describe('an address of a post from when all stood on one page', () => {
  test('leads to the post', async () => {
    await page.goto(`${origin}/delen/#situaties-pesten`);
    await page.waitForURL(`${origin}/delen/situaties/omgang/#situaties-pesten`);
    await page.locator('#situaties-pesten').waitFor();
  });

  test('of a page that is no longer there leads to the list', async () => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${origin}/delen/#begrippen-weg`, { waitUntil: 'networkidle' });
    expect(page.url()).toBe(`${origin}/delen/#begrippen-weg`);
    await page.getByRole('navigation', { name: 'Berichten bij een begrip' }).waitFor();
    expect(problems).toEqual([]);
  });
});

describe('the year plan', () => {
  test('stands on the page too, with a way to each post', async () => {
    await page.goto(`${origin}/delen/`);
    await page.getByText('Bekijk alle weken').click();
    await page.locator('.weken').getByRole('link', { name: 'Iemand heeft kritiek op jouw bericht' }).click();
    await expect
      .poll(() => page.locator('#situaties-kritiek').evaluate((post) => post.getBoundingClientRect().top))
      .toBeLessThan(100);
  });
});
