import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';
import {
  askToRead,
  DUTCH,
  ENGLISH,
  FAR_AWAY,
  FAR_FROM_ANDROID,
  giveVoices,
  OF_FIREFOX,
  saidOn,
} from '../support/voices.ts';

const origin = inject('origin');
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const bar = () => page.getByRole('group', { name: 'Voorlezen' });
const finish = () => page.evaluate(() => window.studio.finish());
const lastSaid = async () => (await saidOn(page)).at(-1)?.text;
/** The text of the page that is marked now. */
const marked = () =>
  page.evaluate(() => [...(CSS.highlights.get('voorgelezen') ?? [])].map((range) => String(range).trim()).join());

async function begin(path: string, voices = [DUTCH, ENGLISH]): Promise<void> {
  await askToRead(page, origin + path, voices);
  await expect.poll(lastSaid).toBeTruthy();
}

/** All that is said of a page, from its top to its end. */
async function hearAll(path: string): Promise<string[]> {
  await begin(path);
  await page.evaluate(() => window.studio.hurry());
  await bar().waitFor({ state: 'detached' });
  return (await saidOn(page)).map(({ text }) => text);
}

describe('a page is read aloud', () => {
  test('from its title on, a sentence at a time, in the order of the page', async () => {
    const heard = await hearAll('/begrippen/taggen/');
    const order = [
      'Taggen',
      'Iemands naam aan een foto of bericht vastmaken, zodat anderen die persoon kunnen vinden.',
      'Wat is het?',
      'Taggen is iemands naam vastmaken aan een foto of bericht.',
      'Wie op die naam tikt, komt op het profiel van die persoon.',
      'Voorbeeld',
      'Samira zet een foto van het buurtfeest op Facebook.',
      'Zo doe je het',
      'De knop Mensen taggen: een label met een poppetje',
      'Stap 1. Kies bovenaan Wat ben je aan het doen?',
      'Stap 2. Voeg je foto of tekst toe.',
      'Stap 3. Kies Mensen taggen.',
      'Let op',
      'Ongedaan maken',
      'Stap 1. Open de foto of het bericht.',
      'Lees ook',
    ].map((sentence) => heard.indexOf(sentence));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    // The way through the site, and the tools, are no part of the text.
    expect(heard.join(' ')).not.toMatch(/Hoofdmenu|Lees voor|Toon stap voor stap|knoppenkennis\.example/);
  });

  test('without the words about leaving in a hurry, which stand above the title of a card', async () => {
    const heard = await hearAll('/situaties/pesten/');
    expect(heard[1]).toBe(await page.getByRole('heading', { level: 1 }).innerText());
    expect(heard.join(' ')).not.toContain('Snel weg');
  });

  test('with the numbers of a list as they are seen', async () => {
    await giveVoices(page, [DUTCH]);
    await page.goto(`${origin}/begrippen/taggen/`);
    await page
      .locator('article')
      .evaluate((article) => article.insertAdjacentHTML('beforeend', '<ol start="5"><li>Melk.<li><p>Brood.</ol>'));
    await button('Lees voor').click();
    await expect.poll(lastSaid).toBeTruthy();
    await page.evaluate(() => window.studio.hurry());
    await bar().waitFor({ state: 'detached' });
    const heard = (await saidOn(page)).map(({ text }) => text);
    expect(heard).toEqual(expect.arrayContaining(['5. Melk.', '6. Brood.']));
  });

  test('with what lies folded, which opens when its turn comes', async () => {
    const heard = await hearAll('/situaties/pesten/');
    const summary = (await page.locator('.alternatief summary').first().innerText()).trim();
    expect(heard).toContain(summary);
    expect(heard).toContain('Wat kan er dan gebeuren?');
    await expect.poll(() => page.locator('.alternatief:not([open])').count()).toBe(0);
  });

  test('with pictures by their description, and the steps of a task by their number', async () => {
    const heard = await hearAll('/oefenen/liken/');
    const [first = ''] = await page
      .locator('.plaatjes img')
      .evaluateAll((all) => all.map((img) => img.getAttribute('alt')));
    expect(heard).toContain(first);
    expect(heard.some((text) => text.startsWith('Stap 2.'))).toBe(true);
  });

  test('the sentence that is said is marked and stays in view', async () => {
    await begin('/begrippen/taggen/');
    for (let sentence = 0; sentence < 25; sentence++) {
      const said = await lastSaid();
      const place = await marked();
      if (place) expect(said).toContain(place.replaceAll(/\s+/g, ' '));
      else expect(await page.locator('.voorgelezen').count()).toBe(1);
      const { top, bottom, floor } = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('voorgelezen') ?? [])] as Range[];
        const box = (range ?? (document.querySelector('.voorgelezen') as Element)).getBoundingClientRect();
        const below = document.querySelector('.voorleesbalk')?.getBoundingClientRect().top;
        return { top: box.top, bottom: box.bottom, floor: below ?? 0 };
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(floor);
      const count = (await saidOn(page)).length;
      await finish();
      await expect.poll(async () => (await saidOn(page)).length).toBe(count + 1);
    }
  });

  test('it can be paused, and goes on with the same sentence', async () => {
    await begin('/begrippen/taggen/');
    await finish();
    await expect.poll(async () => (await saidOn(page)).length).toBe(2);
    await button('Pauze').click();
    const sentence = await marked();
    await button('Lees verder').click();
    await expect.poll(async () => (await saidOn(page)).length).toBe(3);
    await expect.poll(() => marked()).toBe(sentence);
  });

  test('a sentence back, a sentence on, and faster', async () => {
    await begin('/begrippen/taggen/');
    const [first] = await saidOn(page);
    for (const count of [2, 3]) {
      await button('Zin verder').click();
      await expect.poll(async () => (await saidOn(page)).length).toBe(count);
    }
    const third = await lastSaid();
    await button('Zin terug').click();
    await button('Zin terug').click();
    await expect.poll(lastSaid).toBe(first?.text);
    await page.getByLabel('Tempo').selectOption('Snel');
    await expect.poll(async () => (await saidOn(page)).at(-1)).toMatchObject({ text: first?.text, rate: 1.3 });
    await button('Zin verder').click();
    await button('Zin verder').click();
    await expect.poll(lastSaid).toBe(third);
    // Kept, because the reader asked for it.
    await page.reload();
    await button('Lees voor').click();
    await expect.poll(async () => (await saidOn(page)).at(-1)?.rate).toBe(1.3);
  });

  test('it stops with the button, at the end, and when one leaves', async () => {
    await begin('/begrippen/taggen/');
    await button('Stop').click();
    await expect.poll(() => bar().count()).toBe(0);
    await expect.poll(() => marked()).toBe('');
    await expect.poll(() => button('Lees voor').evaluate((element) => element === document.activeElement)).toBe(true);
    await button('Lees voor').click();
    await bar().waitFor();
    await page.evaluate(() => {
      const { cancel } = speechSynthesis;
      speechSynthesis.cancel = () => {
        sessionStorage.setItem('stil', 'ja');
        cancel();
      };
    });
    await page.goto(`${origin}/hulp/`);
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('stil'))).toBe('ja');
  });
});

describe('voices', () => {
  /** A page with an English word. */
  const WITH_ENGLISH = '/begrippen/verhaal/';
  const englishWord = () => page.locator('article [lang=en]').first().innerText();

  test('an English word is said by an English voice', async () => {
    await begin(WITH_ENGLISH);
    const word = await englishWord();
    await page.evaluate(() => window.studio.hurry());
    await expect.poll(async () => (await saidOn(page)).find(({ text }) => text === word)?.voice).toBe(ENGLISH.name);
    expect((await saidOn(page))[0]).toMatchObject({ voice: DUTCH.name, lang: 'nl-NL', rate: 1 });
  });

  test('or in Dutch, within its sentence, where there is none', async () => {
    await begin(WITH_ENGLISH, [DUTCH]);
    const word = await englishWord();
    await page.evaluate(() => window.studio.hurry());
    await expect.poll(async () => (await saidOn(page)).some(({ text }) => text.includes(` ${word}`))).toBe(true);
    expect(new Set((await saidOn(page)).map(({ voice }) => voice))).toEqual(new Set([DUTCH.name]));
  });

  test.each([FAR_AWAY, FAR_FROM_ANDROID])('one that sends the text away is never used: $name', async (far) => {
    await askToRead(page, `${origin}/begrippen/taggen/`, [far, ENGLISH]);
    await page.getByRole('alert').filter({ hasText: 'nog geen Nederlandse stem' }).waitFor();
    await expect.poll(() => saidOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Zo zet je er een op' }).click();
    await expect.poll(() => page.locator('#voorlezen').innerText()).toBe('Voorlezen');
    await expect
      .poll(() => page.locator('#voorlezen').evaluate((heading) => heading.getBoundingClientRect().top))
      .toBeLessThan(200);
  });

  test('one of Linux is used, as itself, though Firefox says that it is far away', async () => {
    await begin('/begrippen/taggen/', [FAR_AWAY, { ...OF_FIREFOX, name: 'Dutch+whisper' }, OF_FIREFOX]);
    expect((await saidOn(page))[0]?.voice).toBe(OF_FIREFOX.name);
  });

  test('are known by what devices call their languages', async () => {
    await begin(WITH_ENGLISH, [
      { ...ENGLISH, lang: 'eng_GB' },
      { ...DUTCH, lang: 'nld-NLD' },
    ]);
    await page.evaluate(() => window.studio.hurry());
    await expect.poll(async () => (await saidOn(page)).map(({ lang }) => lang)).toContain('en-GB');
    expect((await saidOn(page))[0]).toMatchObject({ voice: DUTCH.name, lang: 'nl' });
  });

  test.each([
    { voices: [DUTCH, ENGLISH], isWoken: true },
    { voices: [FAR_AWAY, DUTCH], isWoken: false },
  ])('are woken by the press itself: $isWoken', async ({ voices, isWoken }) => {
    await begin('/begrippen/taggen/', voices);
    await expect.poll(() => page.evaluate(() => window.studio.isWoken)).toBe(isWoken);
    expect((await saidOn(page))[0]?.voice).toBe(DUTCH.name);
  });

  test('a pause before an English word holds', async () => {
    await begin(WITH_ENGLISH);
    const word = await englishWord();
    const sentence = page.locator('article p', { has: page.locator('[lang=en]') }).first();
    const before = (await sentence.innerText()).split(word)[0]?.trim().split('. ').at(-1) ?? '';
    while ((await lastSaid()) !== before) {
      const count = (await saidOn(page)).length;
      await finish();
      await expect.poll(async () => (await saidOn(page)).length).toBe(count + 1);
    }
    await button('Pauze').click();
    await button('Lees verder').waitFor();
    await expect.poll(() => lastSaid()).toBe(before);
  });

  test('stop at once with «Snel weg», before the other site is there', async () => {
    await page.route('https://www.buienradar.nl/**', (route) => route.abort());
    await begin('/situaties/pesten/');
    const left = await page.evaluate(() => {
      const { cancel } = speechSynthesis;
      let isSilent = false;
      speechSynthesis.cancel = () => {
        isSilent = true;
        cancel();
      };
      document.querySelector<HTMLElement>('[data-snel-weg]')?.click();
      return { isSilent, bars: document.querySelectorAll('.voorleesbalk').length };
    });
    expect(left).toEqual({ isSilent: true, bars: 0 });
  });

  test('the pace holds for the page where a browser keeps nothing', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('QuotaExceededError');
      };
    });
    await begin('/begrippen/taggen/');
    await page.getByLabel('Tempo').selectOption('Snel');
    await expect.poll(async () => (await saidOn(page)).at(-1)?.rate).toBe(1.3);
  });

  test('a browser that cannot speak shows no button', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
    await page.goto(`${origin}/begrippen/taggen/`, { waitUntil: 'load' });
    await expect.poll(() => button('Lees voor').isVisible()).toBe(false);
  });
});

test('the bar is the next stop of the keyboard, and takes no key from a screen reader', async () => {
  await giveVoices(page, [DUTCH]);
  await page.goto(`${origin}/begrippen/taggen/`);
  await button('Lees voor').focus();
  await page.keyboard.press('Enter');
  await bar().waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => button('Pauze').evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await button('Lees verder').waitFor();
  // Letters do nothing of their own, and nothing that is said aloud is also told to a screen reader.
  const before = (await saidOn(page)).length;
  await page.keyboard.type('pazvs');
  await button('Lees verder').click();
  await expect.poll(async () => (await saidOn(page)).length).toBe(before + 1);
  await expect.poll(() => bar().locator('[aria-live], [role=status], [role=alert]').count()).toBe(0);
});

test('the bar is accessible, and leaves room on the smallest screen', async () => {
  await begin('/begrippen/taggen/');
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { top, height } = (await bar().evaluate((element) => element.getBoundingClientRect().toJSON())) as DOMRect;
  expect(top + height).toBe(256);
  expect(height).toBeLessThanOrEqual(256 / 4);
  // All of it can be reached, also what does not fit.
  await button('Stop').focus();
  await expect
    .poll(() => button('Stop').evaluate((element) => element.getBoundingClientRect().right))
    .toBeLessThanOrEqual(320);
});
