import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pictogramPath } from '../../src/model/pictograms.ts';
import { readContent } from '../../src/model/source/content.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

const content = readContent(dirname(inject('dist')));
const terms = content.mdx
  .filter(({ collection }) => collection === 'begrippen')
  .map(({ slug, frontmatter }) => ({ slug, ...(frontmatter.value as { titel: string; beeld: string }) }));

describe('a pictogram', () => {
  test('stands beside every term, on its page and wherever it is listed', async () => {
    for (const { slug, beeld } of terms) {
      const html = readFileSync(`${inject('dist')}/begrippen/${slug}/index.html`, 'utf8');
      expect(html.slice(html.indexOf('<article')), slug).toContain(pictogramPath(beeld));
    }
    for (const list of ['/begrippen/', '/begrippen/thema/', '/begrippen/beeld/']) {
      await page.goto(origin + list);
      const listed = await page
        .locator('main :is(.rijen, .beelden) > li > a[href*="/begrippen/"]')
        .evaluateAll((all) =>
          all.map((a) => [a.getAttribute('href'), a.querySelector('.beeld path')?.getAttribute('d')]),
        );
      expect(new Map(listed as [string, string][])).toEqual(
        new Map(terms.map(({ slug, beeld }) => [`/begrippen/${slug}/`, pictogramPath(beeld)])),
      );
    }
  });

  test('stands beside every theme, and that of its theme on a card', async () => {
    const themes = content.yaml.find(({ collection }) => collection === 'themas')?.yaml.value as {
      id: string;
      beeld: string;
    }[];
    for (const list of ['/begrippen/thema/', '/situaties/']) {
      await page.goto(origin + list);
      const headed = await page
        .locator('h2[id]')
        .evaluateAll((all) => all.map((h2) => [h2.id, h2.querySelector('.beeld path')?.getAttribute('d')]));
      expect(headed.length).toBeGreaterThan(1);
      for (const [id, lines] of headed)
        expect(lines, String(id)).toBe(pictogramPath(themes.find((theme) => theme.id === id)?.beeld ?? ''));
    }
    await page.goto(`${origin}/situaties/pesten/`);
    await expect.poll(() => page.locator('article header .beeld').count()).toBe(1);
  });

  test('says nothing to a screen reader', async () => {
    for (const path of ['/begrippen/beeld/', '/begrippen/', '/situaties/pesten/']) {
      await page.goto(origin + path);
      await expect.poll(() => page.locator('.beeld').count()).toBeGreaterThan(0);
      await expect.poll(() => page.locator('main').ariaSnapshot()).not.toMatch(/- '?img\b/);
    }
  });

  test('stands in what the search finds and suggests', async () => {
    await page.goto(`${origin}/zoeken/`);
    await page.getByRole('combobox').fill('blokeren');
    await page.getByRole('option').first().waitFor();
    const lines = pictogramPath(terms.find(({ slug }) => slug === 'blokkeren')?.beeld ?? '');
    await expect.poll(() => page.locator('[role=option] .beeld path').first().getAttribute('d')).toBe(lines);
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await page.locator('[data-zoekresultaat]').first().waitFor();
    await expect.poll(() => page.locator('[data-zoekresultaat] .beeld path').first().getAttribute('d')).toBe(lines);
  });

  test('is that of no other term, so that one can find a term by it', () => {
    expect(new Set(terms.map(({ beeld }) => pictogramPath(beeld))).size).toBe(terms.length);
  });
});

test('a reader finds a term by its picture, without a script', async () => {
  await page.goto(`${origin}/begrippen/`);
  await page.getByRole('link', { name: 'zoeken met plaatjes' }).click();
  await page.getByRole('link', { name: 'Blokkeren', exact: true }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Blokkeren');
});
