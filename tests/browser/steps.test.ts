import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/page-checks.ts';
import { onPhone } from '../support/phone.ts';

const origin = inject('origin');
let page: Page;
onPhone((fresh) => {
  page = fresh;
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const stepWindow = () => page.getByRole('dialog');
const shown = () => stepWindow().locator('.stap').innerText();

async function open(path: string, list = 0): Promise<void> {
  await page.goto(origin + path);
  await button('Toon stap voor stap').nth(list).click();
  await stepWindow().waitFor();
}

describe('steps one at a time', () => {
  test('go on and back, and say where one is', async () => {
    await open('/begrippen/taggen/');
    const steps = await page.locator('.stappen').first().locator('ol > li').allInnerTexts();
    expect(steps.length).toBe(6);
    for (const [index, text] of steps.entries()) {
      await page.getByRole('dialog', { name: `Stap ${index + 1} van 6` }).waitFor();
      await expect.poll(() => shown()).toContain(text);
      await expect.poll(() => button('Vorige').isEnabled()).toBe(index > 0);
      if (index < 5) await button('Volgende').click();
    }
    await button('Vorige').click();
    await page.getByRole('dialog', { name: 'Stap 5 van 6' }).waitFor();
    await button('Volgende').click();
    await button('Klaar').click();
    await expect.poll(() => stepWindow().count()).toBe(0);
  });

  test('show the drawing of the button that a step names, large', async () => {
    await open('/begrippen/taggen/');
    for (let step = 1; step < 3; step++) await button('Volgende').click();
    const drawing = stepWindow().locator('.knop-tekening');
    await expect.poll(() => drawing.innerText()).toBe('Mensen taggen');
    expect((await drawing.locator('svg').boundingBox())?.width).toBeGreaterThan(64);
    // A sign that has no words.
    await page.keyboard.press('Escape');
    await button('Toon stap voor stap').nth(1).click();
    await button('Volgende').click();
    await expect.poll(() => shown()).toContain('drie puntjes');
    await expect.poll(() => drawing.locator('circle').count()).toBe(3);
  });

  test('of a task show its pictures', async () => {
    await open('/oefenen/liken/');
    const picture = stepWindow().locator('img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await expect.poll(() => picture.getAttribute('alt')).toBeTruthy();
  });

  test('keep the place of who closes them to look at the telephone', async () => {
    await open('/begrippen/taggen/');
    await button('Volgende').click();
    await page.keyboard.press('Escape');
    const opener = button('Toon stap voor stap').first();
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Stap 2 van 6' }).waitFor();
  });

  test('work with a keyboard alone, and tell a screen reader each step', async () => {
    await page.goto(`${origin}/begrippen/taggen/`);
    await button('Toon stap voor stap').first().focus();
    await page.keyboard.press('Enter');
    const hasFocus = (name: string) => button(name).evaluate((element) => element === document.activeElement);
    // What is told when it opens: which step, and what it says.
    const described = await stepWindow().getAttribute('aria-describedby');
    await expect.poll(() => page.locator(`#${described}`).innerText()).toContain('Kies bovenaan');
    await expect.poll(() => hasFocus('Volgende')).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => stepWindow().locator('[aria-live=polite]').innerText()).toContain('Stap 2 van 6');
    await expect.poll(() => hasFocus('Volgende')).toBe(true);
    // Back to the first, where there is nothing to go back to.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Stap 1 van 6' }).waitFor();
    await expect.poll(() => hasFocus('Volgende')).toBe(true);
  });

  test.each(['/begrippen/taggen/', '/oefenen/liken/'])(
    'of %s are accessible, and fit the smallest screen',
    async (path) => {
      await open(path);
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
      const { width, height } = (await stepWindow().boundingBox()) ?? { width: 0, height: 0 };
      expect(width).toBeLessThanOrEqual(320);
      expect(height).toBeLessThanOrEqual(256);
      await button('Volgende').click();
      await page.getByRole('dialog', { name: 'Stap 2' }).waitFor();
    },
  );

  test('are all there on paper', async () => {
    await open('/begrippen/taggen/');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.stappen').first().locator('ol > li:visible').count()).toBe(6);
    await expect.poll(() => stepWindow().isVisible()).toBe(false);
    await expect.poll(() => button('Toon stap voor stap').first().isVisible()).toBe(false);
  });
});

test('where telephone and computer have steps of their own, each button says which', async () => {
  await page.goto(`${origin}/begrippen/uitloggen/`);
  await button('Toon stap voor stap op de computer').click();
  const computer = page.locator('.stappen').filter({ hasText: 'Op de computer' });
  const first = await computer.locator('ol > li').first().innerText();
  await expect.poll(() => shown()).toContain(first);
  await page.keyboard.press('Escape');
  await button('Toon stap voor stap op je telefoon').waitFor();
});

test('on a page about something heavy the way out stays at hand', async () => {
  await page.route('https://www.buienradar.nl/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'Het weer' }),
  );
  await open('/begrippen/blokkeren/');
  await stepWindow().getByRole('link', { name: 'Snel weg' }).click();
  await page.waitForURL('https://www.buienradar.nl/');
});

test('a list of one step has nothing to go through', async () => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      for (const step of document.querySelectorAll('.stappen li:not(:first-child)')) step.remove();
    });
  });
  await page.goto(`${origin}/begrippen/taggen/`);
  await expect.poll(() => page.locator('.stappen li').count()).toBe(2);
  await expect.poll(() => button('Toon stap voor stap').count()).toBe(0);
});

test('a browser without windows in a page shows the list alone', async () => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'HTMLDialogElement'));
  await page.goto(`${origin}/begrippen/taggen/`, { waitUntil: 'load' });
  await expect.poll(() => page.locator('.stappen li').count()).toBeGreaterThan(2);
  await expect.poll(() => button('Toon stap voor stap').count()).toBe(0);
});
