import type { Browser, Page } from 'playwright-core';
import decodeQr from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
let page: Page;
let browser: Browser;
onPhone((fresh, shared) => {
  page = fresh;
  browser = shared;
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const items = () => page.locator('#Lijst > li > a').allTextContents();
const kept = () => page.evaluate(() => localStorage.getItem('knoppenkennis-lijstje'));

async function keepPages(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(origin + path);
    await button('Zet op mijn lijstje').click();
    await page.getByRole('status').filter({ hasText: 'Staat op je lijstje.' }).waitFor();
  }
}

/** Opens the list with what a link brings along. */
async function openLink(hash: string): Promise<void> {
  await page.goto(`${origin}/lijstje/${hash}`);
  await page.locator('#Mijn-lijstje').waitFor();
}

describe('the own list', () => {
  test('takes terms and cards, in the order in which they were kept', async () => {
    await keepPages('/begrippen/taggen/', '/situaties/pesten/', '/begrippen/liken/');
    await page.getByRole('link', { name: 'Bekijk mijn lijstje' }).click();
    await page.waitForURL(`${origin}/lijstje/`);
    await expect.poll(() => items()).toEqual(['Taggen', 'Liken', 'Iemand pest jou online']);
    await expect.poll(() => page.locator('#Lijststand').textContent()).toBe('Op je lijstje staan 3 dingen.');
    await page.getByRole('link', { name: 'Liken' }).click();
    await page.waitForURL(`${origin}/begrippen/liken/`);
  });

  test('what is on it can be taken off again, on its page and in the list', async () => {
    await keepPages('/begrippen/taggen/', '/begrippen/liken/');
    await button('Haal van mijn lijstje').click();
    await page.getByText('Is van je lijstje af.').waitFor();
    await expect.poll(() => kept()).toBe('begrippen=taggen');
    await openLink('');
    await button('Haal eraf: Taggen').click();
    await expect.poll(() => items()).toEqual([]);
    await expect.poll(() => kept()).toBeNull();
    await expect.poll(() => page.locator('#Lijststand').textContent()).toContain('nog leeg');
  });

  test('keeps the place of who takes things off with a keyboard', async () => {
    await keepPages('/begrippen/taggen/', '/begrippen/liken/');
    await openLink('');
    await button('Haal eraf: Taggen').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => button('Haal eraf: Liken').evaluate((next) => next === document.activeElement)).toBe(true);
  });

  test('leaves who takes off the last one at the page', async () => {
    await keepPages('/begrippen/taggen/');
    await openLink('');
    await button('Haal eraf: Taggen').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('Inhoud');
  });

  test('works in browsers that cannot count what they keep', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(URLSearchParams.prototype, 'size'));
    await keepPages('/begrippen/taggen/');
    await expect.poll(() => kept()).toBe('begrippen=taggen');
  });

  test('is forgotten with one button, without a trace', async () => {
    await keepPages('/begrippen/taggen/', '/situaties/pesten/');
    await openLink('');
    await button('Vergeet mijn lijstje').click();
    await page.getByText('Je lijstje is vergeten.').waitFor();
    await expect.poll(() => button('Vergeet mijn lijstje').isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('is not begun before one asks for it', async () => {
    await openLink('');
    await page.goto(`${origin}/begrippen/taggen/`);
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('tells that something is no longer on the site', async () => {
    await page.addInitScript(() => localStorage.setItem('knoppenkennis-lijstje', 'begrippen=taggen,weg'));
    await openLink('');
    await expect.poll(() => items()).toEqual(['Taggen']);
    await expect.poll(() => page.getByRole('alert').last().textContent()).toContain('iets bij wat we niet kennen');
    // Also where nothing else is left, it can be forgotten.
    await button('Haal eraf: Taggen').click();
    await button('Vergeet mijn lijstje').click();
    await expect.poll(() => page.getByRole('alert').last().textContent()).toBe('');
  });

  test('is there without internet too, by what the pages are called in their addresses', async () => {
    await keepPages('/begrippen/profiel-bekijken-als/', '/situaties/pesten/');
    await page.route('**/namen/*', (route) => route.abort());
    await openLink('');
    await expect.poll(() => items()).toEqual(['Profiel bekijken als', 'Pesten']);
    await page.getByRole('link', { name: 'Pesten', exact: true }).click();
    await page.waitForURL(`${origin}/situaties/pesten/`);
  });

  test('says so where a browser keeps nothing', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('QuotaExceededError');
      };
    });
    await page.goto(`${origin}/begrippen/taggen/`);
    await button('Zet op mijn lijstje').click();
    await page.getByText('Deze browser onthoudt niets.').waitFor();
  });
});

describe('on paper', () => {
  test('it is a handout of the pages themselves, each card on a sheet of its own', async () => {
    await keepPages('/begrippen/taggen/', '/begrippen/liken/', '/situaties/pesten/');
    await openLink('');
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-geprint', '');
    });
    await button('Print mijn lijstje').click();
    await page.locator('html[data-geprint]').waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() => page.locator('#Hand-out h2:visible').allTextContents())
      .toEqual(['Taggen', 'Liken', 'Iemand pest jou online']);
    await expect.poll(() => page.locator('#Hand-out > .vel').count()).toBe(2);
    for (const hidden of ['h1', '.site-kop', '#Mijn-lijstje'])
      await expect.poll(() => page.locator(hidden).first().isVisible(), { message: hidden }).toBe(false);
  });

  test('what could not be fetched is named', async () => {
    await keepPages('/begrippen/taggen/', '/begrippen/liken/');
    await openLink('');
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.route('**/begrippen/taggen/', (route) => route.abort());
    await button('Print mijn lijstje').click();
    await page.getByRole('alert').filter({ hasText: '“Taggen”' }).waitFor();
    await expect.poll(() => page.locator('#Hand-out h2').allTextContents()).toEqual(['Liken']);
  });
});

describe('taken along', () => {
  const linkOf = () => page.getByRole('textbox', { name: 'Link naar dit lijstje' }).inputValue();

  test('by a link, which tells the list to nobody but who opens it', async () => {
    await keepPages('/begrippen/taggen/', '/situaties/pesten/');
    await openLink('');
    const link = new URL(await linkOf());
    expect(link.pathname + link.search).toBe('/lijstje/');

    const elsewhere = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    elsewhere.on('request', (request) => asked.push(request.url()));
    await elsewhere.goto(`${origin}/lijstje/${link.hash}`);
    const shown = elsewhere.locator('#Lijst > li > a');
    await expect.poll(() => shown.allTextContents()).toEqual(['Taggen', 'Iemand pest jou online']);
    expect(asked.filter((url) => url.includes('taggen'))).toEqual([]);
    // Only to be kept where one asks for it.
    await expect.poll(() => elsewhere.evaluate(() => localStorage.length)).toBe(0);
    await elsewhere.getByRole('button', { name: 'Bewaar het hier' }).click();
    expect(elsewhere.url()).toBe(`${origin}/lijstje/`);
    await expect
      .poll(() => elsewhere.evaluate(() => localStorage.getItem('knoppenkennis-lijstje')))
      .toBe('begrippen=taggen&situaties=pesten');
    await elsewhere.context().close();
  });

  test('by a code for a camera, with the same link', async () => {
    await keepPages('/begrippen/taggen/', '/begrippen/liken/', '/situaties/pesten/');
    await openLink('');
    await button('Toon een QR-code').click();
    const code = page.getByRole('img', { name: 'Code met de link naar dit lijstje.' });
    await code.waitFor();
    const { data, info } = await sharp(await code.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(decodeQr({ data, width: info.width, height: info.height })).toBe(await linkOf());
  });

  test('it is not lost to who skips to the text, and nothing unknown is kept', async () => {
    await openLink('#begrippen=taggen,onbekend');
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Naar de tekst' }).press('Enter');
    await page.waitForURL('**/lijstje/#Inhoud');
    await expect.poll(() => items()).toEqual(['Taggen']);
    await button('Bewaar het hier').click();
    await expect.poll(() => kept()).toBe('begrippen=taggen');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('Inhoud');
  });

  test('it is added to what is there, or left', async () => {
    await keepPages('/begrippen/liken/');
    await openLink('#begrippen=taggen,liken');
    await button('Nee, laat maar').click();
    await expect.poll(() => items()).toEqual(['Liken']);
    await openLink('');
    await page.goto('about:blank');
    await openLink('#begrippen=taggen,liken');
    await button('Bewaar het hier').click();
    await expect.poll(() => items()).toEqual(['Liken', 'Taggen']);
  });
});

describe('what others wrote into it', () => {
  const warning = () => page.locator('#Lijstmeldingen').textContent();

  test('is never repeated', async () => {
    await openLink('#begrippen=taggen,je-account-is-gehackt,Bel%20nu%200900-1234&situaties=Bel%20ons');
    await expect.poll(() => items()).toEqual(['Taggen']);
    await expect.poll(() => warning()).toBe('Hier hoort iets bij wat we niet kennen. De rest staat hieronder.');
    expect(await page.locator('main').innerText()).not.toMatch(/gehackt|0900|Bel/);
    expect(await page.getByRole('textbox', { name: 'Link naar dit lijstje' }).inputValue()).not.toContain('gehackt');
  });

  test('is not shown without internet, and can be declined', async () => {
    await page.route('**/namen/*', (route) => route.abort());
    await openLink('#begrippen=taggen,je-account-is-gehackt');
    await expect
      .poll(() => page.locator('#Lijststand').textContent())
      .toContain('Dit lijstje kan nu niet worden getoond. Kijk of je internet hebt.');
    expect(await page.locator('main').innerText()).not.toMatch(/gehackt/);
    expect(await items()).toEqual([]);
    await page.unroute('**/namen/*');
    await page.reload();
    await expect.poll(() => items()).toEqual(['Taggen']);
  });

  test('is read as far as a list may go', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `x${index}`).join(',');
    await openLink(`#begrippen=taggen,taggen,${many}`);
    await expect.poll(() => items()).toEqual(['Taggen']);
    await expect.poll(() => warning()).toContain('iets bij wat we niet kennen');
  });

  test('is read from the device in the same way', async () => {
    const many = 'a,'.repeat(500_000);
    await page.addInitScript(
      (slugs) => localStorage.setItem('knoppenkennis-lijstje', `begrippen=taggen,taggen,${slugs}liken`),
      many,
    );
    await openLink('');
    await expect.poll(() => items()).toEqual(['Taggen', 'Liken']);
    await page.goto(`${origin}/begrippen/taggen/`);
    await button('Haal van mijn lijstje').waitFor();
  });
});

test.each(['', '#begrippen=taggen,weg&situaties=pesten'])('the list is accessible, with “%s”', async (hash) => {
  await keepPages('/begrippen/taggen/');
  await openLink(hash);
  await button('Toon een QR-code').click();
  await page.locator('#Code svg').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
