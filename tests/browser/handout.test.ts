import { globSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';
import { emptyAsSafari } from '../support/safari.ts';

const origin = inject('origin');
let page: Page;
let browser: Browser;
onPhone((fresh, shared) => {
  page = fresh;
  browser = shared;
});

/** Opens the page to print with a query, and waits until what it asks for is there. */
async function open(query: string): Promise<void> {
  await page.goto(`${origin}/printen/${query}`);
  await page
    .locator('#Stand')
    .filter({ hasText: /Dat (past|zijn)/ })
    .waitFor();
}
/** A list to tick in, by its name; how many it holds stands behind that. */
const list = (name: string) => page.locator('#Keuze summary').filter({ hasText: name });
const titles = () => page.locator('#Hand-out h2').allTextContents();
const status = () => page.locator('#Stand').textContent();
const pagesPrinted = async () =>
  ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

describe('an own handout', () => {
  test('is put together by ticking, a step at a time', async () => {
    await page.goto(`${origin}/printen/`);
    await list('Begrippen').click();
    await page.getByLabel('Zoek in deze lijst').first().fill('tagg');
    await page.getByLabel('Taggen', { exact: true }).check();
    await page.locator('#Stand').filter({ hasText: '1 begrip. Dat' }).waitFor();
    await list('Situatiekaarten').click();
    await page.getByLabel('Iemand pest jou online').check();
    await page.locator('#Stand').filter({ hasText: '1 begrip en 1 situatiekaart' }).waitFor();
    await expect.poll(() => titles()).toEqual(['Taggen', 'Iemand pest jou online']);
    const link = `${origin}/printen/?begrippen=taggen&situaties=pesten`;
    await expect.poll(() => page.getByLabel('Link naar deze hand-out').inputValue()).toBe(link);
    // The browser remembers the address.
    expect(page.url()).toBe(`${origin}/printen/`);

    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await page.locator('#Stand').filter({ hasText: 'nog niets' }).waitFor();
    await expect.poll(() => titles()).toEqual([]);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('opens from the link of a colleague, with worksheets alone from a module', async () => {
    await open('?begrippen=liken,taggen&situaties=pesten&werkbladen=gevoelens');
    await expect
      .poll(() => titles())
      .toEqual(['Liken', 'Taggen', 'Iemand pest jou online', 'Wat sociale media met je doen']);
    const worksheet = page.locator('#Hand-out article').last();
    // Its explanation has a smaller heading of the same name.
    await expect.poll(() => worksheet.locator('h3').allTextContents()).toEqual(['Werkblad']);
    await expect.poll(() => worksheet.locator('.schrijflijn').count()).toBeGreaterThan(3);
    await expect.poll(() => page.getByLabel('Taggen', { exact: true }).isChecked()).toBe(true);
  });

  test('tells that a link asks for something that there is not, without repeating it, and shows the rest', async () => {
    await open('?begrippen=taggen,je-account-is-gehackt&situaties=Bel%20nu%200900-1234');
    const told = page.locator('#Meldingen');
    await expect
      .poll(() => told.textContent())
      .toBe('Hier hoort iets bij wat we niet kennen. De rest staat hieronder.');
    expect(await page.locator('main').innerText()).not.toMatch(/gehackt|0900/);
    await expect.poll(() => told.getAttribute('role')).toBe('alert');
    await expect.poll(() => titles()).toEqual(['Taggen']);
  });

  test('says so where the connection fails, and can be tried again', async () => {
    await page.route('**/begrippen/taggen/', (route) => route.abort());
    await open('?begrippen=taggen,liken');
    await expect.poll(() => page.locator('#Meldingen').textContent()).toContain('“Taggen”');
    await expect.poll(() => titles()).toEqual(['Liken']);
    await page.unroute('**/begrippen/taggen/');
    await page.reload();
    await page.locator('#Hand-out h2').nth(1).waitFor();
    await expect.poll(() => titles()).toEqual(['Liken', 'Taggen']);
  });

  test('is there too where its pages can not be counted', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'fonts'));
    await page.goto(`${origin}/printen/?begrippen=taggen`);
    await expect.poll(() => status()).toBe('Je koos 1 begrip.');
    await expect.poll(() => titles()).toEqual(['Taggen']);
  });

  test('says so where a list can not be fetched, and can be tried again', async () => {
    await page.goto(`${origin}/printen/`);
    await page.route('**/begrippen/', (route) => route.abort());
    await list('Begrippen').click();
    await page.getByText('De lijst komt nu niet. Kijk of je internet hebt.').waitFor();
    await page.unroute('**/begrippen/');
    await list('Begrippen').click();
    await list('Begrippen').click();
    await page.getByLabel('Taggen', { exact: true }).check();
    await expect.poll(() => titles()).toEqual(['Taggen']);
  });

  test('offers a list that has pages of its own a page at a time; what was ticked stays', async () => {
    const pageOf = (main: string) => ({ contentType: 'text/html', body: `<!doctype html><main>${main}</main>` });
    const item = (slug: string, title: string) =>
      `<li data-niveau="basis"><a href="/begrippen/${slug}/">${title}</a><p>Wat het is.</p></li>`;
    const letters =
      '<nav data-delen="true"><a href="/begrippen/letter/l/">L (1)</a><a href="/begrippen/letter/t/">T (1)</a></nav>';
    await page.route('**/begrippen/', (route) => route.fulfill(pageOf(letters)));
    await page.route('**/begrippen/letter/l/', (route) => route.fulfill(pageOf(item('liken', 'Liken'))));
    const both =
      '<nav data-delen="true"><a href="/begrippen/letter/t/">T tot en met Taggen</a><a href="/begrippen/letter/t/2/">Tik</a></nav>';
    await page.route('**/begrippen/letter/t/', (route) => route.fulfill(pageOf(both + item('taggen', 'Taggen'))));
    await page.route('**/begrippen/letter/t/2/', (route) => route.fulfill(pageOf(both + item('tik', 'Tik'))));
    await page.goto(`${origin}/printen/?begrippen=emoji`);
    await list('Begrippen').click();
    const parts = page.locator('#Keuze details').first().getByLabel('Kies een deel');
    await parts.selectOption('T (1)');
    await page.getByLabel('Tik', { exact: true }).waitFor();
    await page.getByLabel('Taggen', { exact: true }).check();
    await parts.selectOption('L (1)');
    await page.getByLabel('Liken', { exact: true }).waitFor();
    expect(await page.locator('#Keuze li:visible').allTextContents()).toEqual(['Emoji', 'Taggen', 'Liken']);
    await expect.poll(() => titles()).toEqual(['Emoji', 'Taggen']);
  });

  test('that can not be made in this browser says so', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(Promise, 'allSettled'));
    await page.goto(`${origin}/printen/?begrippen=taggen`);
    await expect
      .poll(() => status())
      .toBe('Dat lukt nu niet. Kijk of je internet hebt. Misschien is je browser te oud.');
  });

  test('has no button to print where a browser can not', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'print'));
    await open('?begrippen=taggen');
    await expect.poll(() => page.getByRole('button', { name: 'Kopieer de link' }).isVisible()).toBe(true);
    await expect.poll(() => page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  });

  test.each([
    '?werkbladen=gevoelens',
    '?situaties=pesten,jaloers',
    '?begrippen=taggen',
    '?begrippen=liken,blokkeren&situaties=geen-antwoord&werkbladen=knoppenkennis',
  ])('%s prints alone, on as many pages as it says', async (query) => {
    await open(query);
    const said = Number(/(\d+) bladzijden?\.$/.exec((await status()) ?? '')?.[1]);
    expect(await pagesPrinted()).toBe(said);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['#zelf-maken', '.site-kop', '.drukwerk', 'h1']) {
      await expect.poll(() => page.locator(hidden).first().isVisible(), { message: hidden }).toBe(false);
    }
    await expect.poll(() => page.locator('#Hand-out .op-papier').first().isVisible()).toBe(true);
  });

  test('keeps what is ticked for who comes back in Safari', async () => {
    await open('?begrippen=liken,taggen');
    await page.evaluate(emptyAsSafari);
    await list('Begrippen').click();
    await page.getByLabel('Blokkeren', { exact: true }).check();
    await page.locator('#Stand').filter({ hasText: '3 begrippen' }).waitFor();
  });

  test('is accessible, with everything open', async () => {
    await open('?begrippen=taggen,vriendd&situaties=pesten&werkbladen=gevoelens');
    for (const summary of await page.locator('#Keuze summary').all()) await summary.click();
    expect(await violationsOf(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('asks for no more than the list and the pages it is made of', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open('?begrippen=taggen');
    await list('Begrippen').click();
    await page.getByLabel('Liken', { exact: true }).waitFor();
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(asked.filter((url) => url.includes('/begrippen/'))).toEqual([
      `${origin}/begrippen/taggen/`,
      `${origin}/begrippen/`,
    ]);
  });
});

/** The PDFs of the site: those of `/downloads/`. */
const PDFS = globSync(`${inject('dist')}/downloads/*.pdf`).length;

test('without script the page offers the ready PDFs, and no form that does nothing', async () => {
  const quiet = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await quiet.goto(`${origin}/printen/`);
  await expect.poll(() => quiet.locator('a[href$=".pdf"]').count()).toBe(PDFS);
  await expect.poll(() => quiet.locator('#zelf-maken').isVisible()).toBe(false);
  await expect.poll(() => quiet.locator('#Naar-zelf-maken').isVisible()).toBe(false);
});

test('every PDF is shown with its first page, its length and what paper it wants', async () => {
  await page.goto(`${origin}/printen/`);
  const entries = page.locator('.drukwerk');
  expect(await entries.count()).toBe(PDFS);
  for (const image of await entries.locator('img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(320);
  }
  for (const text of await entries.allTextContents()) {
    expect(text).toMatch(/PDF, [\d,]+ [kM]B\. \d+ bladzijden?/);
    expect(text).toContain('A4');
  }
});
