import { globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { savingVisitor } from '../support/browser.ts';
import { keptFiles, onMeddlingHost, showsTitle, takeAll } from '../support/copy-of-site.ts';
import { asItIs, type Meddle, type MeddlingHost } from '../support/meddling-host.ts';
import { violationsOf } from '../support/page-checks.ts';

const origin = inject('origin');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: MeddlingHost;
onMeddlingHost((fresh, its) => {
  ({ context, page, host } = fresh);
  browser = its;
});

const button = (name: RegExp | string) => page.getByRole('button', { name });
const status = () => page.getByRole('status');
const arrive = () => page.goto(`${host.origin}/meenemen/`);
/** A term's page comes only when it may; all else comes at once. */
function gate(): { meddle: Meddle; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    meddle: async (answer, path) => {
      if (/^\/situaties\/./.test(path)) await opened;
      return answer;
    },
    open,
  };
}
const begin = async () => {
  await button('Alles meenemen').click();
  await page.getByRole('progressbar').waitFor();
  await expect.poll(async () => Number(await page.getByRole('progressbar').getAttribute('value'))).toBeGreaterThan(0);
};

test('all of it is taken along by one button that says what it weighs, and every page is there without internet', async () => {
  await arrive();
  await button(/^Alles meenemen: \d+,\d MB$/).waitFor();
  const told = Number((await button('Alles meenemen').textContent())?.match(/[\d,]+/)?.[0].replace(',', '.'));
  const before = host.asked.length;
  await takeAll(page);
  const asked = host.asked.slice(before);
  expect(new Set(asked).size).toBe(asked.length);
  const contents = await Promise.all(asked.map(async (path) => (await fetch(origin + path)).arrayBuffer()));
  const weight = contents.reduce((sum, content) => sum + gzipSync(new Uint8Array(content)).length, 0);
  expect(told).toBeCloseTo(weight / 1_000_000, 1);
  expect(await button(/^Alles meenemen/).isVisible()).toBe(false);
  expect(await violationsOf(page)).toEqual([]);

  await context.setOffline(true);
  const pages = globSync('**/index.html', { cwd: inject('dist') })
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .filter((path) => !path.startsWith('/delen/'));
  expect(pages.length).toBeGreaterThan(50);
  const missing = await page.evaluate(async (paths) => {
    const answers = await Promise.all(paths.map((path) => fetch(path).catch(() => undefined)));
    return paths.filter((_, index) => !answers[index]?.ok);
  }, pages);
  expect(missing).toEqual([]);
  await page.goto(`${host.origin}/situaties/pesten/`);
  await showsTitle(page, 'Iemand pest jou online');
  await page.reload();
  await page.goto(`${host.origin}/meenemen/`);
  await status().getByText('De hele site staat op dit apparaat.').waitFor();
});

test('what was read is not told of any longer, once all is there', async () => {
  await arrive();
  await page.goto(`${host.origin}/begrippen/taggen/`);
  const names = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('gelezen')));
  await expect.poll(async () => (await names()).length).toBe(1);
  await arrive();
  await takeAll(page);
  expect(await names()).toEqual([]);
});

test('one can stop, hears how far it is, and goes on later with what is not there', async () => {
  const { meddle, open } = gate();
  host.meddle(meddle);
  await arrive();
  await begin();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByText(/^\d+,\d\sMB van \d+,\d\sMB$/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop');
  await button('Stop').press('Enter');
  await status().getByText('Je bent gestopt.').waitFor();
  open();
  const there = await keptFiles(page);
  expect(there).toContain(`${host.origin}/begeleiders/`);
  expect(there).not.toContain(`${host.origin}/situaties/pesten/`);
  await page.reload();
  await status().getByText('Een deel van de site staat op dit apparaat.').waitFor();
  await button(/^Ga verder: nog \d+,\d MB$/).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const before = host.asked.length;
  await takeAll(page);
  const again = host.asked.slice(before).filter((path) => there.includes(host.origin + path));
  expect(again).toEqual([]);
});

test('one can stop before anything has come', async () => {
  host.meddle(async (answer, path) => {
    if (path === '/hulp/') await new Promise((later) => setTimeout(later, 1500));
    return answer;
  });
  await arrive();
  await button('Alles meenemen').or(page.getByText('wordt nu bewaard')).first().waitFor();
  await page.evaluate(() => {
    const place = document.querySelector('[data-kopie]');
    place?.querySelector<HTMLElement>('[data-alles]')?.click();
    place?.querySelector<HTMLElement>('[data-stop]')?.click();
  });
  await status().getByText('Je bent gestopt.').waitFor();
  expect(await keptFiles(page)).not.toContain(`${host.origin}/situaties/pesten/`);
});

test('where internet goes away halfway, what is there stays, and the rest comes later', async () => {
  const { meddle } = gate();
  host.meddle(meddle);
  await arrive();
  await begin();
  await context.setOffline(true);
  await status().getByText('Er is nu geen internet, of het viel even weg.').waitFor();
  await page.goto(`${host.origin}/hulp/`);
  await showsTitle(page, 'Hulp');
  await page.goto(`${host.origin}/situaties/pesten/`);
  await showsTitle(page, 'Je hebt nu geen internet');
  await context.setOffline(false);
  host.meddle(asItIs);
  await page.goto(`${host.origin}/situaties/pesten/`);
  await showsTitle(page, 'Iemand pest jou online');
  await arrive();
  await takeAll(page);
});

test('who saves on data gets it too, where they ask for it', async () => {
  await context.close();
  context = await savingVisitor(browser);
  page = await context.newPage();
  await arrive();
  await status().getByText('Je browser bespaart data.').waitFor();
  expect(await keptFiles(page)).toEqual([]);
  await takeAll(page);
  await context.setOffline(true);
  await page.goto(`${host.origin}/situaties/pesten/`);
  await showsTitle(page, 'Iemand pest jou online');
});

test('how far it is, is heard in a few words', async () => {
  await arrive();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const region = document.querySelector('[role=status]') as Element;
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
  });
  await takeAll(page);
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.filter((text) => !text.startsWith('Het belangrijkste'))).toEqual([
    'Het meenemen is begonnen. Blijf op deze pagina.',
    'Een kwart is er.',
    'De helft is er.',
    'Driekwart is er.',
    'De hele site staat op dit apparaat.',
  ]);
});
