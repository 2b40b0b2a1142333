import { gzipSync } from 'node:zlib';
import { preview } from 'astro';
import type { Page, Response } from 'playwright-core';
import { SearchEngine } from '../src/features/search/browser/engine.ts';
import { launchBrowser, savingVisitor } from '../tests/support/browser.ts';
import { SETS, type SearchCase, scoreOf, searchCases } from '../tests/support/queries.ts';
import { readSearchData } from '../tests/support/search-data.ts';

/** How well plain Pagefind and our search answer readers' questions in the built site, and what a search costs. */
export async function benchSearch(): Promise<void> {
  console.table(endlessQuestions());
  const server = await preview({ server: { port: 0 }, logLevel: 'error' });
  const browser = await launchBrowser();
  try {
    const origin = `http://localhost:${server.port}`;
    const page = await (await savingVisitor(browser)).newPage();
    await page.goto(`${origin}/zoeken/?q=taggen`);
    for (const set of SETS)
      for (const half of ['oefen', 'apart']) {
        const cases = searchCases(set).filter(({ helft }) => helft === half);
        console.log(`## ${set}, ${half}: ${cases.length} vragen`);
        console.table(
          await scores(
            cases.filter(({ antwoorden }) => antwoorden.length > 0),
            page,
            origin,
          ),
        );
        console.table(honesty(cases));
      }
    console.table(await costs(await (await savingVisitor(browser)).newPage(), origin));
    console.log(
      `suggesties op een toestel dat zes keer zo traag is: ${await slowLetter(await (await savingVisitor(browser)).newPage(), origin)} ms van 50 ms`,
    );
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** What a search costs in the site that was built in a folder. */
export async function costOfSearch(root: string): Promise<Record<string, string>> {
  const server = await preview({ root, server: { port: 0 }, logLevel: 'error' });
  const browser = await launchBrowser();
  try {
    const origin = `http://localhost:${server.port}`;
    const visit = async () => (await savingVisitor(browser)).newPage();
    const suggestion = await weightOfSuggestion(await visit(), origin);
    const { 'eerste zoekvraag': first } = await costs(await visit(), origin);
    return {
      'eerste suggestie, kB': kB(suggestion),
      'eerste zoekvraag, kB': String(first?.kB),
      'eerste zoekvraag, ms': String(first?.ms),
      'suggestie, zes keer zo traag, ms': String(await slowLetter(await visit(), origin)),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

type Answer = (query: string) => Promise<string[][]>;

async function scores(cases: SearchCase[], page: Page, origin: string): Promise<Record<string, object>> {
  const answers: Record<string, Answer> = {
    Pagefind: (query) => askPagefind(page, query),
    wij: (query) => askUs(page, origin, query),
  };
  const kinds = [...new Set(cases.map(({ soort }) => soort)), 'alle'];
  const table: Record<string, object> = {};
  for (const kind of kinds) {
    const chosen = cases.filter(({ soort }) => kind === 'alle' || soort === kind);
    for (const [name, answer] of Object.entries(answers)) {
      const { first, three, none } = await scoreOf(chosen, answer);
      table[`${kind}, ${name}`] = {
        vragen: chosen.length,
        'succes@1': percent(first),
        'succes@3': percent(three),
        niets: percent(none),
      };
    }
  }
  return table;
}

/** The paths that Pagefind finds for an unaltered query. */
const askPagefind = (page: Page, query: string) =>
  page.evaluate(async (text) => {
    const script = '/pagefind/pagefind.js';
    const pagefind = await import(/* @vite-ignore */ script);
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(
      results.slice(0, 3).map((result: { data(): Promise<{ url: string }> }) => result.data()),
    );
    return pages.map(({ url }) => [url as string]);
  }, query);

/** The paths that the search page shows, each with those of the guides and PDFs beside it. */
async function askUs(page: Page, origin: string, query: string): Promise<string[][]> {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('#Zoekvraag');
    if (input) input.value = text;
    input?.form?.requestSubmit();
  }, query);
  await page
    .locator('#Zoekstand')
    .filter({ hasText: `“${query.trim()}”` })
    .waitFor();
  return page
    .locator('#Zoekresultaten [data-zoekresultaat]')
    .evaluateAll(
      (all, base) => all.map((result) => [...result.querySelectorAll('a')].map(({ href }) => href.replace(base, ''))),
      origin,
    );
}

/** How often it is said that the site has nothing about a question: where that is so, and where the first answer is right. */
function honesty(cases: SearchCase[]): Record<string, object> {
  const engine = new SearchEngine(readSearchData());
  const answers = cases.map((one) => ({ ...one, ...engine.answer(one.vraag) }));
  const rows = {
    'buiten de site': answers.filter(({ soort }) => soort === 'buiten'),
    'past bij de site, staat er niet': answers.filter(
      ({ soort, antwoorden }) => soort !== 'buiten' && antwoorden.length === 0,
    ),
    'goed beantwoord': answers.filter(({ entries, antwoorden }) => antwoorden.includes(entries[0]?.path ?? '')),
  };
  return Object.fromEntries(
    Object.entries(rows)
      .filter(([, all]) => all.length > 0)
      .map(([name, all]) => [
        name,
        { vragen: all.length, 'staat hier niet': percent(all.filter(({ isWeak }) => isWeak).length / all.length) },
      ]),
  );
}

/** Bytes over the wire and milliseconds of a first and a next search, from the home page, and of the full text. */
async function costs(page: Page, origin: string): Promise<Record<string, { kB: string; ms: number }>> {
  const measure = async (act: () => Promise<unknown>) => {
    await page.waitForLoadState('networkidle');
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => bodies.push(response.body().then((body) => gzipSync(body).length)));
    const start = performance.now();
    await act();
    const ms = Math.round(performance.now() - start);
    await page.waitForLoadState('networkidle');
    page.removeAllListeners('response');
    const bytes = (await Promise.all(bodies)).reduce((sum, count) => sum + count, 0);
    return { kB: kB(bytes), ms };
  };
  const type = async (query: string, first: string) => {
    await page.locator('#Zoekvraag').fill(query);
    await page.getByRole('option').first().filter({ hasText: first }).waitFor();
  };

  await page.goto(origin);
  const table = {
    'eerste zoekvraag': await measure(() => type('blokkeren', 'Blokkeren')),
    'volgende zoekvraag': await measure(() => type('taggen', 'Taggen')),
  };
  await page.goto(`${origin}/zoeken/?q=prullenbak`);
  const texts = await measure(async () => {
    await page.locator('#Zoek-in-teksten').click();
    await page.locator('#Tekstresultaten li').first().waitFor();
  });
  return { ...table, 'in alle teksten': texts };
}

/** Bytes over the wire that the first suggestion needs: all else that the search fetches is held back. */
async function weightOfSuggestion(page: Page, origin: string): Promise<number> {
  await page.goto(origin);
  await page.waitForLoadState('networkidle');
  await page.route(/gegevens\.json|gevaar\.json/, () => {});
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.locator('#Zoekvraag').fill('blok');
  await page.getByRole('option').first().waitFor();
  const bodies = await Promise.all(answers.map((answer) => answer.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

/** How many times as long as for an ordinary question it takes to answer and mend one that somebody made endless. */
function endlessQuestions(): Record<string, object> {
  const engine = new SearchEngine(readSearchData());
  const ask = (query: string) => {
    engine.answer(query);
    engine.mend(query);
  };
  const ordinary = 'hoe haal ik iemand uit mijn vrienden';
  // The first few are slower than all that follow.
  for (let times = 0; times < 20; times++) ask(ordinary);
  const one = medianTime(() => ask(ordinary));
  const questions = {
    'woord van 9.600 letters': 'zqxvraag'.repeat(1200),
    'vraag van 10.000 woorden': 'vraag zqx '.repeat(5000),
    '25 woorden die niemand kent': 'qwertyu '.repeat(25),
  };
  return Object.fromEntries(
    Object.entries(questions).map(([name, query]) => [
      name,
      { 'keer een gewone vraag': (medianTime(() => ask(query)) / one).toFixed(1) },
    ]),
  );
}

function medianTime(act: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[7] ?? Number.NaN;
}

/** Milliseconds from a letter to its suggestions: the median of several, with the processor slowed down six times. */
async function slowLetter(page: Page, origin: string): Promise<number> {
  await page.goto(origin);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.locator('#Zoekvraag').fill('vri');
  await page.getByRole('option').first().waitFor();
  const times = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#Zoekvraag');
    const measured: number[] = [];
    for (const value of [
      'vrie',
      'vrien',
      'vriend',
      'wagtw',
      'iemand vraagt geld',
      'hoe haal ik iemand uit mijn vrienden',
    ]) {
      const changed = new Promise((resolve) => {
        new MutationObserver(resolve).observe(document.querySelector('#Suggesties') as Node, { childList: true });
      });
      const start = performance.now();
      if (input) input.value = value;
      input?.dispatchEvent(new Event('input'));
      await changed;
      measured.push(performance.now() - start);
    }
    return measured.toSorted((a, b) => a - b);
  });
  return Math.round(times[Math.floor(times.length / 2)] ?? Number.NaN);
}

/** Bytes, as they are printed. */
export const kB = (bytes: number) => (bytes / 1000).toFixed(1);

/** A part, from 0 to 1, as it is printed. */
export const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
