import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { allPaths } from '../support/site.ts';

const origin = inject('origin');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
afterAll(() => browser.close());

describe('every page', () => {
  interface Visit {
    path: string;
    headings: number;
    text: string;
    ids: string[];
    links: { url: URL; rel: string | null }[];
  }
  const visits: Visit[] = [];

  beforeAll(async () => {
    for (const path of allPaths()) {
      await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
      const { links, ...seen } = await page.locator('main').evaluate((main) => {
        const anchors = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
        return {
          headings: document.querySelectorAll('h1').length,
          text: (main as HTMLElement).innerText,
          ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
          links: anchors.map((a) => ({ href: a.href, rel: a.getAttribute('rel') })),
        };
      });
      visits.push({ path, ...seen, links: links.map(({ href, rel }) => ({ url: new URL(href), rel })) });
    }
  });

  test('has its heading and its text', () => {
    expect(visits.filter(({ headings }) => headings !== 1).map(({ path }) => path)).toEqual([]);
    expect(visits.filter(({ text }) => text.length < 80).map(({ path }) => path)).toEqual([]);
  });

  test('links only to pages, files and places on a page that exist', () => {
    const idsOf = new Map(visits.map(({ path, ids }) => [path, ids]));
    const isBroken = ({ pathname, hash }: URL) => {
      const ids = idsOf.get(pathname);
      if (!ids) return pathname.endsWith('/') || !existsSync(`dist${pathname}`);
      return hash !== '' && !ids.includes(decodeURIComponent(hash.slice(1)));
    };
    const broken = visits.flatMap(({ path, links }) =>
      links
        .filter(({ url }) => url.origin === origin && isBroken(url))
        .map(({ url }) => `${path} -> ${url.pathname}${url.hash}`),
    );
    expect(broken).toEqual([]);
  });

  test('links to other sites by https alone, and tells them nothing about the reader', () => {
    const outward = visits.flatMap(({ links }) => links).filter(({ url }) => url.origin !== origin);
    const web = outward.filter(({ url }) => url.protocol !== 'tel:');
    expect(web.length).toBeGreaterThan(100);
    expect(new Set(web.map(({ url }) => url.protocol))).toEqual(new Set(['https:']));
    expect(new Set(web.map(({ rel }) => rel))).toEqual(new Set(['noopener noreferrer']));
  });
});

test('a term has all its steps, its warning and its way back', async () => {
  await page.goto(`${origin}/begrippen/taggen/`);
  const text = await page.locator('main').innerText();
  for (const part of ['Wat is het?', 'Voorbeeld', 'Mensen taggen', 'Let op', 'Ongedaan maken', 'Tag verwijderen']) {
    expect(text).toContain(part);
  }
});

test('a task is there as numbered steps with pictures that are described', async () => {
  await page.goto(`${origin}/oefenen/liken/`);
  expect(await page.getByRole('button', { name: 'Begin met oefenen' }).isVisible()).toBe(false);
  const steps = page.locator('.plaatjes > li');
  expect(await steps.count()).toBe(3);
  expect(await steps.first().innerText()).toContain('Zoek het bericht van Ewa');
  const picture = steps.first().getByRole('img');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
  expect(await picture.getAttribute('alt')).toBe(
    'Ewa de Wit, Vrienden. De eerste tomaten van dit jaar. Ik ben er blij mee. Duimen: Samir Bakkali. Omcirkeld is: Vind ik leuk.',
  );
});

test('the search box leads to the A–Z page', async () => {
  await page.goto(origin);
  await page.getByRole('searchbox').fill('taggen');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/begrippen/?q=taggen`);
});

test('the search page says where to look instead', async () => {
  await page.goto(`${origin}/zoeken/?q=taggen`);
  expect(await page.getByText('Zoeken werkt hier niet').isVisible()).toBe(true);
});
