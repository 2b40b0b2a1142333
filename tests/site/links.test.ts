import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { allPaths } from '../support/site.ts';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('every link of every page leads to a page, a file or a place on a page that exists', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const idsOf = new Map<string, string[]>();
  const links: { from: string; to: URL }[] = [];
  for (const path of allPaths()) {
    await page.goto(origin + path);
    idsOf.set(path, await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id)));
    const targets = await page.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    links.push(...targets.map((to) => ({ from: path, to: new URL(to) })));
  }
  await context.close();

  const broken = links
    .filter(({ to }) => to.origin === origin)
    .filter(({ to: { pathname, hash } }) => {
      const ids = idsOf.get(pathname);
      if (!ids) return !existsSync(`dist${pathname}`) || pathname.endsWith('/');
      return hash !== '' && !ids.includes(decodeURIComponent(hash.slice(1)));
    })
    .map(({ from, to }) => `${from} -> ${to.pathname}${to.hash}`);
  expect(broken).toEqual([]);

  const insecure = links.filter(({ to }) => !['https:', 'tel:'].includes(to.protocol) && to.origin !== origin);
  expect(insecure).toEqual([]);
});

test('a link to another site tells it nothing about where the reader comes from', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/hulp/`);
  const rels = await page.locator('a[href^="https:"]').evaluateAll((all) => all.map((a) => a.getAttribute('rel')));
  expect(rels.length).toBeGreaterThan(5);
  expect(new Set(rels)).toEqual(new Set(['noopener noreferrer']));
  await page.close();
});
