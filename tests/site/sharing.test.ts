import { existsSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';
import { allPaths, isTerm } from '../support/site.ts';

const origin = inject('origin');
const HOME = 'https://knoppenkennis.example';
const entries = allPaths().filter((path) => isTerm(path) || /^\/situaties\/[^/]+\/$/.test(path));
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

describe('/delen/', () => {
  test('has for every term and every card a text, its link and a picture that is there', async () => {
    await page.goto(`${origin}/delen/`);
    const posts = await page.locator('.deelbericht').evaluateAll((items) =>
      items.map((item) => ({
        text: item.querySelector('[data-tekst]')?.textContent ?? '',
        link: item.querySelector('[data-link]')?.textContent ?? '',
        picture: item.querySelector<HTMLAnchorElement>('[download]')?.pathname ?? '',
      })),
    );
    expect(posts.map(({ link }) => link.replace(HOME, '')).toSorted()).toEqual(entries.toSorted());
    for (const { text, picture } of posts) {
      expect(text.split(' ').length).toBeGreaterThanOrEqual(18);
      expect(existsSync(`dist${picture}`), picture).toBe(true);
    }
    expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);
  });

  test('copies text and link, or the link alone', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await page.goto(`${origin}/delen/#begrippen-taggen`);
    const post = page.locator('#begrippen-taggen');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await post.getByRole('button', { name: 'Kopieer tekst en link' }).click();
    await post.getByText('Gekopieerd. Je kunt het nu plakken.').waitFor();
    expect(await copied()).toBe(`${await post.locator('[data-tekst]').textContent()}\n\n${HOME}/begrippen/taggen/`);
    await post.getByRole('button', { name: 'Kopieer de link' }).click();
    await expect.poll(copied).toBe(`${HOME}/begrippen/taggen/`);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('says so where the browser does not let it copy', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${origin}/delen/#situaties-pesten`);
    const post = page.locator('#situaties-pesten');
    await post.getByRole('button', { name: 'Kopieer tekst en link' }).click();
    expect(await post.getByRole('status').textContent()).toContain('Houd je vinger op de tekst');
  });

  test('hands out the picture under a name that tells what it is', async () => {
    await page.goto(`${origin}/delen/#begrippen-emoji`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#begrippen-emoji').getByRole('link', { name: 'Download het plaatje' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('begrippen-emoji.png');
    expect(readFileSync(await download.path())).toEqual(readFileSync('dist/og/begrippen/emoji.png'));
  });

  test('never asks readers to react or to tell', async () => {
    await page.goto(`${origin}/delen/`);
    const texts = await page.locator('[data-tekst]').allTextContents();
    expect(
      texts.filter((text) =>
        /hieronder|in de reacties|laat (het )?weten|deel (dit|je)|vertel ons|herken je|klik op de link/i.test(text),
      ),
    ).toEqual([]);
  });
});

describe('the year plan', () => {
  const text = readFileSync('dist/delen/jaarplan.ics', 'utf8');
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

  test('has a post for every week of a year, each on a Tuesday and with its text and link', () => {
    expect(events).toHaveLength(52);
    const days = events.map(({ startDate }) => startDate.toJSDate().getTime());
    expect(new Set(events.map(({ startDate }) => startDate.dayOfWeek()))).toEqual(new Set([ICAL.Time.TUESDAY]));
    expect(days.slice(1).every((day, index) => Math.round((day - Number(days[index])) / 86_400_000) === 7)).toBe(true);
    for (const { description, summary, startDate } of events) {
      expect(startDate.isDate).toBe(true);
      expect(summary).toMatch(/^Bericht: ./);
      const link = /\n\n(https:\/\/\S+)$/.exec(description)?.[1] ?? '';
      expect(entries).toContain(link.replace(HOME, ''));
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(52);
  });

  test('keeps to the line length that calendars ask for', () => {
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('stands on the page too, with a way to each post', async () => {
    await page.goto(`${origin}/delen/`);
    await page.getByText('Bekijk alle weken').click();
    await page.locator('.weken').getByRole('link', { name: 'Iemand heeft kritiek op jouw bericht' }).click();
    await expect
      .poll(() => page.locator('#situaties-kritiek').evaluate((post) => post.getBoundingClientRect().top))
      .toBeLessThan(100);
  });
});

describe('the feed', () => {
  test('is named by every page, and tells of every term, card and module', async () => {
    await page.goto(`${origin}/begrippen/taggen/`);
    const feed = await page.locator('link[type="application/rss+xml"]').getAttribute('href');
    const items = await page.evaluate(async (address) => {
      const xml = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml');
      return [...xml.querySelectorAll('item')].map((item) => ({
        title: item.querySelector('title')?.textContent,
        link: item.querySelector('link')?.textContent ?? '',
        date: Date.parse(item.querySelector('pubDate')?.textContent ?? ''),
      }));
    }, String(feed));
    const modules = allPaths().filter((path) => /^\/cursus\/[^/]+\/$/.test(path));
    expect(items.map(({ link }) => link.replace(HOME, '')).toSorted()).toEqual([...entries, ...modules].toSorted());
    expect(items.every(({ title, date }) => title && date > 0)).toBe(true);
    const dates = items.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  });
});
