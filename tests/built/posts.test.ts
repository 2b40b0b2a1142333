import { existsSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { onPhone } from '../support/phone.ts';
import { allPaths, HOME, isTerm, lacks, pathOf } from '../support/site.ts';

const origin = inject('origin');
const dist = inject('dist');
const entries = allPaths(dist).filter((path) => isTerm(path) || /^\/situaties\/[^/]+\/$/.test(path));
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

/** The posts of all pages to which `/delen/` leads. */
async function allPosts(): Promise<{ text: string; link: string; picture: string }[]> {
  await page.goto(`${origin}/delen/`);
  const pages = await page
    .locator('[data-delen] a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const posts = [];
  for (const address of pages) {
    await page.goto(address);
    posts.push(
      await page.locator('.deelbericht').evaluateAll((items) =>
        items.map((item) => ({
          text: item.querySelector('[data-tekst]')?.textContent ?? '',
          link: item.querySelector('[data-link]')?.textContent ?? '',
          picture: item.querySelector<HTMLAnchorElement>('[download]')?.getAttribute('href') ?? '',
        })),
      ),
    );
  }
  return posts.flat();
}

describe.skipIf(lacks('/delen/'))('the ready posts', () => {
  test('has for every term and every card a text, its link and a picture that is there', async () => {
    const posts = await allPosts();
    expect(posts.map(({ link }) => link.replace(HOME, '')).toSorted()).toEqual(entries.toSorted());
    for (const { text, picture } of posts) {
      expect(text.split(' ').length).toBeGreaterThanOrEqual(18);
      expect(existsSync(dist + pathOf(picture)), picture).toBe(true);
    }
    expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);
  });

  test('never asks readers to react or to tell', async () => {
    const texts = (await allPosts()).map(({ text }) => text);
    expect(
      texts.filter((text) =>
        /hieronder|in de reacties|laat (het )?weten|deel (dit|je)|vertel ons|herken je|klik op de link/i.test(text),
      ),
    ).toEqual([]);
  });
});

describe.skipIf(lacks('/delen/'))('the year plan', () => {
  let text: string;
  let events: ICAL.Event[];
  beforeAll(() => {
    text = readFileSync(`${dist}/delen/jaarplan.ics`, 'utf8');
    events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  });

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
});

describe('the feed', () => {
  test('is named by every page, and tells of the 50 terms, cards and modules that were checked last', async () => {
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
    const modules = allPaths(dist).filter((path) => /^\/cursus\/[^/]+\/$/.test(path));
    expect(items).toHaveLength(50);
    expect([...entries, ...modules]).toEqual(expect.arrayContaining(items.map(({ link }) => link.replace(HOME, ''))));
    expect(items.every(({ title, date }) => title && date > 0)).toBe(true);
    const dates = items.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  });
});
