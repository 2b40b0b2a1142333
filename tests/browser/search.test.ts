import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';
import { emptyAsSafari } from '../support/safari.ts';

const origin = inject('origin');

let page: Page;
let console: string[];

onPhone((fresh) => {
  page = fresh;
  console = [];
  page.on('console', (message) => console.push(message.text()));
  page.on('pageerror', (error) => console.push(String(error)));
});
afterEach(() => expect(console).toEqual([]));

const results = () => page.locator('[data-zoekresultaat]');
const box = () => page.locator('input[type=search][name=q]');
const options = () => page.getByRole('option');

test('typing a word at home and pressing Enter shows its term first, with kind and explanation', async () => {
  await page.goto(origin);
  await box().fill('taggen');
  await page.keyboard.press('Enter');
  await results().first().waitFor();

  await expect.poll(() => page.url()).toBe(`${origin}/zoeken/`);
  const first = results().first();
  await expect.poll(() => first.getByRole('link').innerText()).toBe('Taggen');
  await expect.poll(() => first.innerText()).toContain('Begrip');
  await expect.poll(() => first.innerText()).toContain('Iemands naam aan een foto of bericht vastmaken');
  await first.getByRole('link').click();
  await page.waitForURL(`${origin}/begrippen/taggen/`);
});

test('what one types never leaves the browser, and is kept for who comes back', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(origin);
  await box().fill('eenzaam');
  await page.keyboard.press('Enter');
  await results().first().waitFor();
  await page.reload();
  await results().first().waitFor();
  await expect.poll(() => box().inputValue()).toBe('eenzaam');
  expect(requests.filter((url) => url.includes('eenzaam'))).toEqual([]);
  await expect
    .poll(() => page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]))
    .toEqual([0, 0, '']);
});

test('the first letters suggest titles before all that the search knows has come, and better ones after that', async () => {
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route('**/zoeken/gegevens.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(origin);
  await box().fill('tagg');
  await expect.poll(() => options().allInnerTexts()).toEqual([expect.stringContaining('Taggen')]);
  await expect.poll(() => options().first().getAttribute('data-pad')).toBe('/begrippen/taggen/');
  await box().fill('tagen');
  letGo();
  await expect.poll(async () => (await options().allInnerTexts())[0]).toContain('Taggen');
  await box().fill('qqqqqqqqqqqq');
  await expect.poll(() => box().getAttribute('aria-expanded')).toBe('false');
  await expect.poll(() => page.locator('form.zoekvak > [role=status]').innerText()).toBe('');
});

test('a link with a question shows the answers, and the box holds the question', async () => {
  await page.goto(`${origin}/zoeken/?q=blokkeren`);
  await results().first().waitFor();
  await expect.poll(() => box().inputValue()).toBe('blokkeren');
  await expect.poll(() => results().first().getByRole('link').getAttribute('href')).toBe('/begrippen/blokkeren/');
});

test.each([
  ['ontvriend', '/begrippen/ontvrienden/'],
  ['notificatie', '/begrippen/melding/'],
  ['iemand vraagt geld', '/situaties/geld-gevraagd/'],
])('%s is found as an inflected word, a synonym or words of a text', async (query, path) => {
  await page.goto(`${origin}/zoeken/?q=${encodeURIComponent(query)}`);
  await results().first().waitFor();
  const found = await results()
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(found.slice(0, 5)).toContain(path);
});

test('results follow the typing, and a screen reader hears how many there are', async () => {
  await page.goto(`${origin}/zoeken/`);
  await page.keyboard.type('bericht');
  await results().first().waitFor();
  const status = page.locator('#Zoekstand');
  await expect.poll(() => status.getAttribute('role')).toBe('status');
  await expect.poll(() => status.innerText()).toMatch(/resultaten bij “bericht”\.$/);
  // And nothing else with it.
  await expect.poll(() => page.locator('[role=status]:not(:empty)').count()).toBe(1);

  await box().fill('');
  await results().first().waitFor({ state: 'detached' });
  await expect.poll(() => status.innerText()).toBe('');
});

test('the keyboard alone goes from box to result', async () => {
  await page.goto(`${origin}/zoeken/?q=vriend`);
  await results().first().waitFor();
  await box().focus();
  // The button, the choice of what to see, the first result.
  for (let stops = 0; stops < 3; stops++) await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toBe(await results().first().getByRole('link').getAttribute('href'));
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}${focused}`);
});

test('more results are there for who asks, and the focus goes on to them', async () => {
  await page.goto(`${origin}/zoeken/?q=bericht`);
  await results().first().waitFor();
  await expect.poll(() => results().count()).toBe(5);
  await page.getByRole('button', { name: 'Meer resultaten' }).click();
  await results().nth(5).waitFor();
  await expect.poll(() => results().count()).toBeGreaterThan(5);
  await page.waitForFunction(() => document.activeElement?.matches('[data-zoekresultaat] a'));
});

test('nothing found is no dead end', async () => {
  await page.goto(`${origin}/zoeken/?q=qqqqq`);
  await page.getByText('Niets gevonden bij “qqqqq”.').waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Hulp: wie je kunt bellen' }).isVisible()).toBe(true);
  await expect.poll(() => page.getByRole('link', { name: 'Begrippen van A tot Z' }).isVisible()).toBe(true);
});

test('a question with code in it stays text', async () => {
  await page.goto(`${origin}/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await page.locator('#Zoekstand').filter({ hasText: 'onerror' }).waitFor();
  await expect.poll(() => page.locator('main img').count()).toBe(0);
});

test('the box takes no more than is looked at, and a link with more is cut', async () => {
  await page.goto(`${origin}/zoeken/#q=${'zqxvraag'.repeat(1200)}`);
  const asked = 'zqxvraag'.repeat(25);
  await page.getByText(`Niets gevonden bij “${asked}”.`).waitFor();
  await expect.poll(() => box().inputValue()).toBe(asked);
  await expect.poll(() => box().getAttribute('maxlength')).toBe('200');
});

test('“Zoeken” above the page begins with an empty box, and the old question is gone', async () => {
  await page.goto(`${origin}/zoeken/#q=vriend`);
  await results().first().waitFor();
  await page.getByRole('link', { name: 'Zoeken', exact: true }).click();
  await expect.poll(() => box().inputValue()).toBe('');
  await expect.poll(() => results().count()).toBe(0);
  await page.reload();
  await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'));
  await expect.poll(() => box().inputValue()).toBe('');
});

describe('who comes back from a result', () => {
  const comeBack = async () => {
    await results().first().getByRole('link').click();
    await page.waitForURL(/begrippen|situaties|cursus/);
    await page.goBack();
  };

  test('finds question and results again', async () => {
    await page.goto(`${origin}/zoeken/#q=vriend`);
    await results().first().waitFor();
    await comeBack();
    await results().first().waitFor();
    await expect.poll(() => box().inputValue()).toBe('vriend');
  });

  test('finds them also in Safari, which then empties every field', async () => {
    await page.goto(`${origin}/zoeken/#q=vriend`);
    await results().first().waitFor();
    await page.getByText('Kies wat je wilt zien').click();
    await page.getByLabel('Wat zoek je?').selectOption('begrippen');
    await expect.poll(() => results().locator('.soort').allInnerTexts()).not.toContain('Situatie');
    await page.evaluate(emptyAsSafari);
    await expect.poll(() => box().inputValue()).toBe('vriend');
    await expect.poll(() => page.getByLabel('Wat zoek je?').inputValue()).toBe('begrippen');
    await page.getByLabel('Niveau').selectOption('basis');
    await results().first().waitFor();
    await expect.poll(() => page.locator('#Zoekstand').innerText()).toMatch(/bij “vriend”\.$/);
  });
});

test('a search that fails says so', async () => {
  await page.route('**/gegevens.json', (route) => route.abort());
  await page.goto(`${origin}/zoeken/?q=taggen`);
  await page.getByText('Zoeken lukt nu niet.').waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Begrippen van A tot Z' }).isVisible()).toBe(true);
  expect(console.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
});

describe('in danger', () => {
  const lines = () => page.locator('#Hulp-eerst li');

  test('whom to call stands above the results, and is said to who hears the page', async () => {
    await page.goto(`${origin}/zoeken/#q=zelfmoort`);
    await expect.poll(() => lines().first().innerText()).toContain('113 Zelfmoordpreventie');
    await expect.poll(() => lines().first().innerText()).toContain('Nu open');
    await expect.poll(() => lines().first().getByRole('link').getAttribute('href')).toBe('tel:113');
    await expect.poll(() => page.locator('form [aria-live]').innerText()).toContain('113 Zelfmoordpreventie');
    await page.locator('#Antwoord').waitFor();
    const [line, answer] = [await lines().first().boundingBox(), await page.locator('#Antwoord').boundingBox()];
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThan(answer?.y ?? 0);
  });

  test('it stands there too where nothing else of the search can be had', async () => {
    await page.route('**/gegevens.json', (route) => route.abort());
    await page.route('**/engine.*.js', (route) => route.abort());
    await page.goto(`${origin}/zoeken/#q=ik%20wil%20dood`);
    await expect.poll(() => lines().first().innerText()).toContain('113 Zelfmoordpreventie');
    await page.getByText('Zoeken lukt nu niet.').waitFor();
    console.splice(0);
  });

  test.each([
    ['at home', '/'],
    ['where a page is not there', '/bestaat-niet/'],
  ])(
    'a word that has only begun brings nothing, and with what does come one can leave at once: %s',
    async (_, path) => {
      await page.goto(origin + path);
      // The page that is not there says so.
      console.splice(0);
      for (const letters of ['h', 'ij sl']) {
        await box().pressSequentially(letters);
        // Longer than it waits for a next letter.
        await page.waitForTimeout(600);
        expect(await lines().count()).toBe(0);
      }
      await expect.poll(() => page.getByRole('link', { name: 'Snel weg' }).isVisible()).toBe(false);
      await box().pressSequentially('aat me');
      await expect.poll(() => lines().first().innerText()).toContain('Veilig Thuis');
      await expect.poll(() => page.getByRole('link', { name: 'Snel weg' }).isVisible()).toBe(true);
      // Suggestions that reach so far down do not lie over it.
      await options().last().waitFor();
      const onTop = () =>
        page.evaluate(() => {
          const exit = document.querySelector('[data-snel-weg]') as Element;
          const { left, top, width, height } = exit.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === exit;
        });
      const heights = [740, 850, 1000, 1150, 1300];
      for (const height of heights) {
        await page.setViewportSize({ width: 360, height });
        expect(await onTop(), `${height}`).toBe(true);
      }
    },
  );

  test('it comes while one types, at home as well, before the suggestions, and the keyboard gets there', async () => {
    await page.goto(origin);
    await box().pressSequentially('hij slaat me');
    await expect.poll(() => lines().first().innerText()).toContain('Veilig Thuis');
    await options().first().waitFor();
    const [line, option] = [await lines().last().boundingBox(), await options().first().boundingBox()];
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(option?.y ?? 0);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('tel:08002000');
    await box().fill('taggen');
    await lines().first().waitFor({ state: 'detached' });
  });

  test('a sentence about oneself that finds little shows the way to Hulp', async () => {
    await page.goto(`${origin}/zoeken/#q=mijn%20rug%20doet%20raar%20vandaag`);
    await page.getByRole('link', { name: 'Hier staat wie je kunt bellen' }).waitFor();
  });
});

describe('suggestions', () => {
  test('come as one types, the best first, and a click goes there', async () => {
    await page.goto(origin);
    await box().pressSequentially('blok');
    await options().first().waitFor();
    await expect.poll(() => options().first().innerText()).toContain('Blokkeren');
    await expect.poll(() => box().getAttribute('aria-expanded')).toBe('true');
    await options().first().click();
    await page.waitForURL(`${origin}/begrippen/blokkeren/`);
  });

  test('are a combobox for keyboard and screen reader', async () => {
    await page.goto(origin);
    const combobox = page.getByRole('combobox');
    await combobox.pressSequentially('vrind');
    await options().first().waitFor();
    await expect.poll(() => page.locator('form.zoekvak [role=status]').innerText()).toMatch(/^\d suggesties\.$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = options().nth(1);
    await expect.poll(() => combobox.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await expect.poll(() => chosen.getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => combobox.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('listbox').isVisible()).toBe(false);
    await expect.poll(() => combobox.inputValue()).toBe('vrind');
    await page.keyboard.press('ArrowDown');
    await options().first().waitFor();
    await page.keyboard.press('ArrowUp');
    const last = options().last();
    await expect.poll(() => last.getAttribute('aria-selected')).toBe('true');
    const goal = await last.getAttribute('data-pad');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}${goal}`);
  });

  test('are missing without a word where searching fails, and Enter leads to the page that tells', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'sort'));
    await page.goto(origin);
    const data = page.waitForResponse('**/gegevens.json');
    await box().pressSequentially('taggen');
    await data;
    await expect.poll(() => page.getByRole('listbox').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.getByText('Zoeken lukt nu niet.').waitFor();
    await expect.poll(() => box().inputValue()).toBe('taggen');
  });

  test('leave Enter to the question itself until one is chosen', async () => {
    await page.goto(origin);
    await box().pressSequentially('taggen');
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\//);
  });

  test('are accessible while they are open', async () => {
    await page.goto(origin);
    await box().pressSequentially('vriend');
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('an answer', () => {
  const search = async (query: string) => {
    await page.goto(`${origin}/zoeken/?q=${encodeURIComponent(query)}`);
    await page.locator('#Zoekstand').filter({ hasText: query }).waitFor();
  };

  test('offers the right spelling, which can be followed', async () => {
    await search('tagen');
    await page.getByText('Bedoelde je: taggen').waitFor();
    await page.getByRole('button', { name: 'taggen' }).click();
    await page.getByText('resultaten bij “taggen”').waitFor();
    await expect.poll(() => page.getByText('Bedoelde je').isVisible()).toBe(false);
  });

  test('marks what was asked for', async () => {
    await search('pest online');
    await expect
      .poll(() => results().first().locator('mark').allInnerTexts())
      .toEqual(expect.arrayContaining(['pest', 'online']));
  });

  test('are told to be near where the site says nothing about it', async () => {
    await page.goto(`${origin}/zoeken/#q=recept%20soep%20foto`);
    await page.getByText('Over “recept soep foto” staat hier misschien niets.').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('of a sentence have no number', async () => {
    await page.goto(`${origin}/zoeken/#q=hoe%20krijg%20ik%20mijn%20naam%20van%20een%20foto`);
    await page.getByText('Dit past bij “hoe krijg ik mijn naam van een foto”:').waitFor();
    await expect.poll(() => results().first().innerText()).toContain('Taggen');
  });

  test('have the guide and the PDF beside them that are asked for', async () => {
    await page.goto(`${origin}/zoeken/#q=handleiding%20knoppenkennis%20printen`);
    const link = results().first().getByRole('link', { name: 'Handleiding om te printen (PDF)' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/downloads/begeleider-knoppenkennis.pdf');
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('can be narrowed by kind and level', async () => {
    await search('iemand');
    await page.getByText('Kies wat je wilt zien').click();
    await page.getByLabel('Wat zoek je?').selectOption('situaties');
    await results().first().waitFor();
    await expect
      .poll(async () => new Set(await results().locator('.soort').allInnerTexts()))
      .toEqual(new Set(['Situatie']));
    await page.getByLabel('Niveau').selectOption('verder');
    await expect.poll(() => results().count()).toBeGreaterThan(0);
  });

  test('goes on to the full text on request, with the sentence around the words', async () => {
    await search('bibliotheek');
    await page.getByRole('button', { name: 'Zoek in alle teksten' }).click();
    const found = page.locator('#Tekstresultaten [data-zoekresultaat]');
    await found.first().waitFor();
    await expect
      .poll(async () => (await found.locator('mark').allInnerTexts()).join(' ').toLowerCase())
      .toContain('bibliotheek');
    await expect.poll(() => page.locator('#Tekststand').innerText()).toMatch(/^Gevonden in \d+ teksten\.$/);
  });

  test.each(['vriend', 'tagen', 'ik wil dood', 'qqqqq'])('to «%s» is accessible', async (query) => {
    await search(query);
    expect(await violationsOf(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
