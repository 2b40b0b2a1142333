import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { savingVisitor } from './browser.ts';
import { violationsOf } from './page-checks.ts';

/** With what someone operates the page. */
export const hands = ['mouse', 'touch', 'keyboard'] as const;
export type Hand = (typeof hands)[number];

/** More often than this nobody presses Tab to reach a button. */
const PATIENCE = 150;

/** Somebody at a task of the practice place, on a small phone or with a keyboard alone. */
export class Beginner {
  readonly page: Page;
  readonly #hand: Hand;
  readonly #console: string[] = [];
  readonly #elsewhere: string[] = [];

  static async arrive(browser: Browser, hand: Hand, address: string): Promise<Beginner> {
    const context = await savingVisitor(browser, {
      viewport: { width: 360, height: 740 },
      hasTouch: hand === 'touch',
    });
    const beginner = new Beginner(await context.newPage(), hand, new URL(address).origin);
    await beginner.page.goto(address);
    await beginner.press('Begin met oefenen');
    await beginner.page.locator('.plein').waitFor();
    return beginner;
  }

  private constructor(page: Page, hand: Hand, origin: string) {
    this.page = page;
    this.#hand = hand;
    page.on('console', (message) => this.#console.push(message.text()));
    page.on('pageerror', (error) => this.#console.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) || request.method() !== 'GET') this.#elsewhere.push(request.url());
    });
  }

  /** Presses a button by its whole name, inside the part of the page with this name, if one is given. */
  async press(name: string, part?: string): Promise<void> {
    await this.#operate(this.#inside(part).getByRole('button', { name, exact: true }).first());
    await this.#lookAround();
  }

  /** Chooses one of several by its label. */
  async choose(label: string): Promise<void> {
    const radio = this.page.getByLabel(label, { exact: true });
    if (this.#hand === 'keyboard') {
      await this.#tabTo(this.page.getByRole('radio', { checked: true }));
      for (let tries = 0; tries < 5 && !(await radio.isChecked()); tries++) await this.page.keyboard.press('ArrowDown');
    } else await this.#operate(radio);
    await expect.poll(() => radio.isChecked()).toBe(true);
  }

  async write(label: string, text: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    await this.#operate(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** Waits until a screen reader is told this. */
  async hears(text: string): Promise<void> {
    await this.page.locator('.oefening > [role=status]').filter({ hasText: text }).waitFor({ state: 'attached' });
  }

  /** What stands in Het Plein, as one reads it. */
  plein = (): Promise<string> => this.page.locator('.plein').innerText();
  part = (name: string): Promise<string> => this.#named(name).innerText();
  /** Which steps are marked as done, counted from 1. */
  done = (): Promise<number[]> =>
    this.page
      .locator('.plein-stappen li')
      .evaluateAll((all) => all.flatMap((item, index) => (item.classList.contains('gedaan') ? [index + 1] : [])));

  /** Comes to the end, and finds the way to the real steps; no state was inaccessible, and nothing was sent. */
  async finishes(term: string): Promise<void> {
    const end = this.page.getByRole('region', { name: 'Klaar' });
    await expect.poll(() => end.innerText()).toContain('Alle stappen zijn gedaan.');
    await expect.poll(() => end.getByRole('link').first().getAttribute('href')).toBe(`/begrippen/${term}/`);
    expect(this.#console).toEqual([]);
    expect(this.#elsewhere).toEqual([]);
    await expect
      .poll(() => this.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]))
      .toEqual([0, 0, '']);
    await this.page.context().close();
  }

  #inside(part?: string): Page | Locator {
    return part ? this.#named(part) : this.page;
  }

  #named(part: string): Locator {
    const roles = ['article', 'region', 'navigation', 'group', 'list'] as const;
    return roles
      .map((role) => this.page.getByRole(role, { name: part }))
      .reduce((any, one) => any.or(one))
      .first();
  }

  async #operate(target: Locator): Promise<void> {
    if (this.#hand === 'mouse') return target.click();
    if (this.#hand === 'touch') return target.tap();
    await this.#tabTo(target);
    await this.page.keyboard.press('Enter');
  }

  async #tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    const hasFocus = () => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < PATIENCE; presses++) {
      if (await hasFocus()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${target}`);
  }

  /** Each state is accessible, fits the phone, and has lost no focus. */
  async #lookAround(): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    if (this.#hand === 'keyboard')
      await expect.poll(() => this.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    if (this.#hand === 'mouse') expect(await violationsOf(this.page)).toEqual([]);
  }
}
