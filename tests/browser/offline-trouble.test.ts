import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kept, onMeddlingHost, showsTitle, takeAll } from '../support/copy-of-site.ts';
import { asItIs, type Meddle, type MeddlingHost } from '../support/meddling-host.ts';
import { violationsOf } from '../support/page-checks.ts';

let context: BrowserContext;
let page: Page;
let host: MeddlingHost;
onMeddlingHost((fresh) => {
  ({ context, page, host } = fresh);
});

const visit = (path: string) => page.goto(host.origin + path);
const says = (text: string) => page.getByRole('status').getByText(text).waitFor();

const OFFLINE = 'Er is nu geen internet, of het viel even weg.';
const BUSY = 'De site geeft nu niet alles.';
const CHANGED = 'De pagina’s komen hier anders aan';
const FULL = 'Je telefoon of computer is vol.';
const REFUSED = 'Deze browser bewaart niets.';

const isPage = (type: string) => type.startsWith('text/html');
const login = Buffer.from('<!doctype html><title>Welkom</title><h1>Log in op de wifi</h1>');
/** Does it to what comes for the copy: pages other than the one about it, and the data of the search. */
const but = (meddle: Meddle): Meddle => {
  const spared = /^\/(meenemen\/|sw\.js|_astro\/.*|kopie\.json|favicon\.svg)$/;
  return (answer, path, count) => (spared.test(path) ? answer : meddle(answer, path, count));
};

const troubles: [string, Meddle, string][] = [
  [
    'adds something to every page',
    (answer) => ({
      ...answer,
      body: isPage(answer.type) ? Buffer.concat([answer.body, Buffer.from('<!-- -->')]) : answer.body,
    }),
    CHANGED,
  ],
  [
    'wants one to log in, and shows that in place of anything',
    but((answer) => ({ ...answer, type: 'text/html', body: login })),
    CHANGED,
  ],
  [
    'wants one to log in, and sends one there',
    but((answer) => ({ ...answer, location: 'http://127.0.0.1:9/inloggen' })),
    CHANGED,
  ],
  [
    'sends pages for data',
    (answer) => (answer.type.includes('json') ? { ...answer, type: 'text/html', body: login } : answer),
    CHANGED,
  ],
  [
    'gives half of an answer, as if it were whole',
    but((answer) => ({ ...answer, body: answer.body.subarray(0, 300) })),
    CHANGED,
  ],
  ['breaks off halfway an answer', but((answer) => ({ ...answer, breaksOff: true })), OFFLINE],
  [
    'refuses whoever asks for much',
    but((answer, _, count) => ({ ...answer, status: count < 20 ? answer.status : 429 })),
    BUSY,
  ],
  ['fails in the middle', but((answer, _, count) => ({ ...answer, status: count < 20 ? answer.status : 500 })), BUSY],
];

describe('a first visit where the host', () => {
  test.each(troubles)('%s is told why there is no copy, and reads on', async (_, meddle, sentence) => {
    host.meddle(meddle);
    await visit('/meenemen/');
    await says(sentence);
    await page.getByRole('button', { name: /^Alles meenemen: \d/ }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    host.meddle(asItIs);
    await visit('/begrippen/taggen/');
    await showsTitle(page, 'Taggen');
    // The next visit tries again.
    await visit('/meenemen/');
    await says('Het belangrijkste van de site staat op dit apparaat');
  });

  test.each<[string, Meddle, string]>([
    ['has no worker', (answer, path) => (path === '/sw.js' ? { ...answer, status: 503 } : answer), BUSY],
    [
      'shows a page in place of the worker',
      (answer, path) => (path === '/sw.js' ? { ...answer, type: 'text/html', body: login } : answer),
      CHANGED,
    ],
  ])('%s is told why there is no copy', async (_, meddle, sentence) => {
    host.meddle(meddle);
    await visit('/meenemen/');
    await says(sentence);
  });
});

describe('taking all along where the host', () => {
  /** What a first visit brings has come; from then on the host meddles with all but that. */
  const late =
    (meddle: Meddle): Meddle =>
    (answer, path, count) =>
      path === '/meenemen/' || path === '/sw.js' ? answer : meddle(answer, path, count);

  test.each([
    ...troubles.filter(([name]) => !/refuses|fails/.test(name)),
    [
      'refuses whoever asks for much',
      (answer, _, count) => ({ ...answer, status: count < 80 ? answer.status : 429 }),
      BUSY,
    ],
    ['fails in the middle', (answer, _, count) => ({ ...answer, status: count < 80 ? answer.status : 500 }), BUSY],
  ] as typeof troubles)('%s says why it stopped, and goes on later', async (_, meddle, sentence) => {
    await visit('/meenemen/');
    await says('Het belangrijkste van de site staat op dit apparaat');
    host.meddle(late(meddle));
    await page.getByRole('button', { name: 'Alles meenemen' }).click();
    await says(sentence);
    // What stood there is whole still, and nothing of what the host made is among it.
    await context.setOffline(true);
    await visit('/hulp/');
    await showsTitle(page, 'Hulp');
    await context.setOffline(false);
    host.meddle(asItIs);
    await visit('/meenemen/');
    await takeAll(page);
    await context.setOffline(true);
    await visit('/situaties/pesten/');
    await showsTitle(page, 'Iemand pest jou online');
  });

  test('has a newer version says so', async () => {
    await visit('/meenemen/');
    await says('Het belangrijkste van de site staat op dit apparaat');
    host.meddle((answer, path) => ({
      ...answer,
      body:
        path === '/sw.js' || /^\/cursus\/./.test(path) ? Buffer.concat([answer.body, Buffer.from('\n')]) : answer.body,
    }));
    await page.getByRole('button', { name: 'Alles meenemen' }).click();
    await says('De site is net vernieuwd.');
  });
});

test('a page that comes otherwise than it was published is shown, and not kept', async () => {
  await visit('/meenemen/');
  await kept(page);
  host.meddle((answer, path) => (path === '/begrippen/taggen/' ? { ...answer, body: login } : answer));
  await visit('/begrippen/taggen/');
  await showsTitle(page, 'Log in op de wifi');
  await context.setOffline(true);
  await visit('/begrippen/taggen/');
  await showsTitle(page, 'Je hebt nu geen internet');
});

describe('a device that is full', () => {
  const limit = async (quotaSize?: number) => {
    const client = await context.newCDPSession(page);
    await client.send('Storage.overrideQuotaForOrigin', {
      origin: host.origin,
      ...(quotaSize !== undefined && { quotaSize }),
    });
  };

  test('has no copy, and is told so', async () => {
    await limit(20_000);
    await visit('/meenemen/');
    await says(FULL);
    await visit('/begrippen/taggen/');
    await showsTitle(page, 'Taggen');
  });

  test('does not get all; what there was is whole, and the rest comes when there is room', async () => {
    await visit('/meenemen/');
    await says('Het belangrijkste van de site staat op dit apparaat');
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    await limit(usage + 200_000);
    await page.getByRole('button', { name: 'Alles meenemen' }).click();
    await says(FULL);
    await context.setOffline(true);
    await visit('/hulp/');
    await showsTitle(page, 'Hulp');
    await context.setOffline(false);
    await visit('/begrippen/taggen/');
    await showsTitle(page, 'Taggen');
    await limit();
    await visit('/meenemen/');
    await takeAll(page);
  });
});

test.each([
  ['has no workers', () => Object.defineProperty(navigator, 'serviceWorker', { value: undefined })],
  [
    'refuses them, as in a private window',
    () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'));
    },
  ],
  [
    'keeps no files',
    () => {
      Object.defineProperty(globalThis, 'caches', { value: undefined });
    },
  ],
])('a browser that %s is named as the reason, and offers nothing', async (_, refuse) => {
  await page.addInitScript(refuse);
  await visit('/meenemen/');
  await says(REFUSED);
  expect(await page.getByRole('button', { name: 'Alles meenemen' }).isVisible()).toBe(false);
});

test('someone without internet is told so', async () => {
  await visit('/meenemen/');
  await says('Het belangrijkste van de site staat op dit apparaat');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Alles meenemen' }).click();
  await says(OFFLINE);
});
