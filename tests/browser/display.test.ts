import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';
import { emptyAsSafari } from '../support/safari.ts';
import { ONE_OF_EACH_KIND } from '../support/site.ts';

const origin = inject('origin');
let page: Page;
let browser: Browser;
onPhone((fresh, shared) => {
  page = fresh;
  browser = shared;
});

const kept = () => page.evaluate(() => ({ ...localStorage }));
const groundOf = (shown = page) => shown.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const lettersOf = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

async function choose(group: string, choice: string): Promise<void> {
  if (!page.url().endsWith('/weergave/')) await page.goto(`${origin}/weergave/`);
  await page.getByRole('group', { name: group }).getByLabel(choice, { exact: true }).check();
}

describe('what a reader chooses', () => {
  test('shows at once, and on every page after it', async () => {
    await page.goto(`${origin}/begrippen/taggen/`);
    const [letters, ground] = [await lettersOf(), await groundOf()];
    await choose('Letters', 'Grootst');
    await choose('Kleuren', 'Donker');
    await page.getByRole('status').filter({ hasText: 'op alle pagina’s' }).waitFor();
    await expect.poll(() => groundOf()).not.toBe(ground);
    await page.goto(`${origin}/begrippen/taggen/`);
    await expect.poll(() => lettersOf()).toBeGreaterThan(1.5 * letters);
    await expect.poll(() => groundOf()).not.toBe(ground);
    await page.goto(`${origin}/weergave/`);
    await expect.poll(() => page.getByLabel('Donker').isChecked()).toBe(true);
  });

  test('letters come in four steps, lines in three', async () => {
    const sizes = [];
    for (const size of ['Gewoon', 'Groter', 'Nog groter', 'Grootst']) {
      await choose('Letters', size);
      sizes.push(await lettersOf());
    }
    expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b));
    const spaces = [];
    for (const space of ['Gewoon', 'Ruim', 'Heel ruim']) {
      await choose('Ruimte tussen de regels', space);
      spaces.push(
        await page
          .locator('.tekst p')
          .first()
          .evaluate((text) => Number.parseFloat(getComputedStyle(text).lineHeight)),
      );
    }
    expect(spaces).toEqual([...new Set(spaces)].toSorted((a, b) => a - b));
  });

  test('is ticked too for who comes back to the page in Safari', async () => {
    await choose('Letters', 'Grootst');
    await page.evaluate(emptyAsSafari);
    await expect.poll(() => page.getByLabel('Grootst').isChecked()).toBe(true);
    await expect.poll(() => page.locator('input[name=kleuren]:checked').count()).toBe(1);
  });

  test('is there before anything is seen', async () => {
    await choose('Kleuren', 'Donker');
    const ground = await groundOf();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        // The style sheet holds back what is seen until it is there; whatever stands in the head comes before it.
        document.documentElement.dataset.gezien = document.documentElement.dataset.kleuren ?? 'niets';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${origin}/begrippen/taggen/`, { waitUntil: 'commit' });
    await page.locator('html[data-gezien]').waitFor();
    await expect.poll(() => page.locator('html').getAttribute('data-gezien')).toBe('donker');
    await expect.poll(() => groundOf()).toBe(ground);
  });

  test('is forgotten with one button, without a trace', async () => {
    await page.goto(`${origin}/weergave/`);
    const ground = await groundOf();
    await choose('Kleuren', 'Rustig');
    await choose('Voorlezen', 'Snel');
    await expect.poll(() => kept()).toEqual({ 'knoppenkennis-weergave': 'kleuren=rustig&tempo=snel' });
    await page.getByRole('button', { name: 'Vergeet mijn keuzes' }).click();
    await expect.poll(() => kept()).toEqual({});
    await expect.poll(() => groundOf()).toBe(ground);
    await expect.poll(() => page.getByLabel('Zoals op je telefoon of computer').isChecked()).toBe(true);
    await page.getByText('Je keuzes zijn vergeten.').waitFor();
  });

  test('holds for pages that were open already, and for those that one goes back to', async () => {
    await page.goto(`${origin}/begrippen/taggen/`);
    const ground = await groundOf();
    const other = await page.context().newPage();
    await other.goto(`${origin}/weergave/`);
    await other.getByLabel('Donker').check();
    await expect.poll(() => groundOf()).not.toBe(ground);
    await page.goto(`${origin}/hulp/`);
    await other.getByLabel('Licht').check();
    await page.goBack();
    await expect.poll(() => groundOf()).toBe(ground);
  });

  test('is told to be lost where a browser keeps nothing', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('QuotaExceededError');
      };
    });
    await page.goto(`${origin}/weergave/`);
    await page.getByLabel('Donker').click();
    await page.getByText('Deze browser onthoudt niets.').waitFor();
    await expect.poll(() => page.getByLabel('Donker').isChecked()).toBe(false);
  });

  test('what was kept and is no choice changes nothing', async () => {
    await page.addInitScript(() => localStorage.setItem('knoppenkennis-weergave', 'kleuren=paars&letters=%22%3E&x=1'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${origin}/weergave/`);
    await expect.poll(() => groundOf()).toBe('rgb(27, 26, 24)');
    await expect.poll(() => page.locator('html').evaluate(({ dataset }) => Object.keys(dataset))).toEqual([]);
    await expect.poll(() => page.getByLabel('Zoals op je telefoon of computer').isChecked()).toBe(true);
  });

  test('changes nothing on paper', async () => {
    await choose('Kleuren', 'Donker');
    await choose('Letters', 'Grootst');
    await page.goto(`${origin}/begrippen/taggen/`);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => lettersOf()).toBe(16);
    expect(
      await page
        .locator('article p')
        .first()
        .evaluate((text) => getComputedStyle(text).color),
    ).toBe('rgb(0, 0, 0)');
  });
});

test.each([
  ['dark', { colorScheme: 'dark' }, 'rgb(27, 26, 24)'],
  ['much contrast', { contrast: 'more' }, 'rgb(255, 255, 255)'],
  ['much contrast in the dark', { contrast: 'more', colorScheme: 'dark' }, 'rgb(0, 0, 0)'],
] as const)('a device that asks for %s gets it, until its reader chooses', async (_, options, ground) => {
  const context = await browser.newContext(options);
  const shown = await context.newPage();
  await shown.goto(`${origin}/weergave/`);
  await expect.poll(() => groundOf(shown)).toBe(ground);
  await shown.getByLabel('Licht').check();
  await expect.poll(() => groundOf(shown)).toBe('rgb(250, 246, 238)');
  await context.close();
});

test('the form is accessible, with a choice made and told', async () => {
  await choose('Kleuren', 'Rustig');
  expect(await violationsOf(page)).toEqual([]);
});

test('without script the page tells what one can do on the device itself', async () => {
  const quiet = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await quiet.goto(`${origin}/weergave/`);
  await expect.poll(() => quiet.locator('#Weergave').isVisible()).toBe(false);
  await expect.poll(() => quiet.getByText('Kiezen lukt hier niet').isVisible()).toBe(true);
  await quiet.context().close();
});

test('with the largest letters and the widest lines no page has to be moved sideways', async () => {
  await page.addInitScript(() => localStorage.setItem('knoppenkennis-weergave', 'letters=grootst&regels=ruimst'));
  const tooWide: string[] = [];
  for (const path of ONE_OF_EACH_KIND) {
    await page.goto(origin + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) tooWide.push(`${path}: ${width}`);
  }
  expect(tooWide).toEqual([]);
});
