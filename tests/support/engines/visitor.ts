import { readFileSync } from 'node:fs';
import { expect, vi } from 'vitest';

export type KeyName = 'ArrowDown' | 'Enter' | 'Escape' | 'Tab';

/** A point of the window, in pixels. */
export type Place = [x: number, y: number];

/** One page of a browser, as the driver of its engine operates it. */
export interface Tab {
  /** Comes back when the page has loaded. */
  goto(address: string): Promise<void>;
  /** Presses the browser's own button; the page before may still be on its way. */
  back(): Promise<void>;
  /** The value of an expression in the page, awaited: what JSON can hold. */
  evaluate(expression: string): Promise<unknown>;
  moveTo(...place: Place): Promise<void>;
  clickAt(...place: Place): Promise<void>;
  type(text: string): Promise<void>;
  press(key: KeyName): Promise<void>;
  close(): Promise<void>;
}

/** Has a page write down what goes wrong in it; before its own scripts it misses nothing. */
export const WATCH = readFileSync(new URL('./problems.js', import.meta.url), 'utf8');

/** What a reader can press. */
const PRESSED = 'a, button, summary, label, [role=option]';

/** Somebody with a browser, whichever engine it has. */
export class Visitor {
  readonly #tab: Tab;
  /** Where the site is, without a slash at the end. */
  origin: string;
  readonly #problems: string[] = [];

  constructor(tab: Tab, origin: string) {
    this.#tab = tab;
    this.origin = origin;
  }

  async open(path: string): Promise<void> {
    await this.#tab.goto(this.origin + path);
  }

  async back(): Promise<void> {
    await this.#gatherProblems();
    await this.#tab.back();
  }

  /** Runs a function in the page, which sees nothing but its arguments. */
  run = async <Args extends unknown[], Result>(
    act: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> => {
    const given = args.map((arg) => JSON.stringify(arg)).join();
    const { wrong, result } = (await this.#tab.evaluate(`(async () => {
      ${WATCH}
      const wrong = window.wentWrong.splice(0);
      return { wrong, result: await (${act})(${given}) };
    })()`)) as { wrong: string[]; result: Result };
    this.#problems.push(...wrong);
    return result;
  };

  /**
   * Presses, as soon as it can be, the first of what has this text or name, or is meant by this selector. Where it has
   * moved on just before, it is pressed again, as anybody would.
   */
  async click(target: string, within = 'body'): Promise<void> {
    await vi.waitFor(async () => {
      await this.#tab.clickAt(...(await this.#placeOf(target, within)));
      await vi.waitFor(() => this.run(mustBePressed));
    }, PATIENCE);
  }

  /** Rests the mouse on it. */
  async hover(target: string, within = 'body'): Promise<void> {
    await this.#tab.moveTo(...(await this.#placeOf(target, within)));
  }

  /** Chooses in a list; where that unfolds it is drawn by the device, out of reach. */
  choose = (selector: string, value: string): Promise<void> =>
    this.run(
      (wanted, chosen) => {
        const list = document.querySelector(wanted) as HTMLSelectElement;
        list.value = chosen;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );

  type = (text: string): Promise<void> => this.#tab.type(text);
  press = (key: KeyName): Promise<void> => this.#tab.press(key);

  /** What one reads in each element that is shown. */
  texts = (selector: string): Promise<string[]> =>
    this.run(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>(wanted)]
          .filter((element) => element.checkVisibility())
          .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
      selector,
    );

  /** Waits until this can be read on the page. */
  async reads(text: string, within = 'main'): Promise<void> {
    await expect.poll(async () => (await this.texts(within)).join(' ')).toContain(text);
  }

  /** Waits until the page at this path of the site is there. */
  async arrives(path: string): Promise<void> {
    const address = this.origin + path;
    await expect
      .poll(() => this.run(() => (document.readyState === 'complete' ? location.href : 'loading')))
      .toBe(address);
  }

  /** Waits until what this selector means has the focus. */
  async hasFocus(selector: string): Promise<void> {
    await expect
      .poll(() => this.run((wanted) => document.activeElement?.matches(wanted), selector), { message: selector })
      .toBe(true);
  }

  /** The value of a style as the page is now shown. */
  style = (selector: string, property: string, pseudo?: string): Promise<string> =>
    this.run(
      (wanted, name, part) => getComputedStyle(document.querySelector(wanted) as Element, part).getPropertyValue(name),
      selector,
      property,
      pseudo,
    );

  /** What went wrong on the pages that were seen: errors of scripts, and what their own policy forbids. */
  async problems(): Promise<string[]> {
    await this.#gatherProblems();
    return this.#problems;
  }

  leave = (): Promise<void> => this.#tab.close();

  #gatherProblems = (): Promise<void> => this.run(() => {});

  #placeOf = (target: string, within: string): Promise<Place> =>
    vi.waitFor(async () => {
      const place = await this.run(placeOf, target, within, PRESSED);
      if (!place) throw new Error(`There is no «${target}» to press in ${within}`);
      return place;
    }, PATIENCE);
}

/** Fails as long as what was last to be pressed is not; on the next page it is. */
function mustBePressed(): void {
  if ((window as { missed?: boolean }).missed) throw new Error('The press has missed');
}

const PATIENCE = { timeout: 15_000, interval: 50 };

/**
 * Where in the window something can be pressed: it is brought into view, stands still, and nothing lies over it.
 * Until that is pressed, the page has `missed`.
 */
async function placeOf(target: string, within: string, pressed: string): Promise<Place | undefined> {
  const isSelector = /^[#.[]/.test(target);
  const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.innerText;
  const isMeant = (element: HTMLElement) =>
    isSelector ? element.matches(target) : nameOf(element).replace(/\s+/g, ' ').trim() === target;
  const found = [...document.querySelectorAll(within)]
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>(isSelector ? target : pressed)])
    .filter((element) => element.checkVisibility())
    .find(isMeant);
  if (!found) return undefined;
  const look = (): Place => {
    const { left, top, width, height } = found.getClientRects()[0] ?? found.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  const page = window as { missed?: boolean };
  page.missed = true;
  addEventListener(
    'click',
    ({ target: hit }) => {
      const element = (hit as Element).closest<HTMLElement>(isSelector ? target : pressed);
      page.missed = !element || !isMeant(element);
    },
    { capture: true, once: true },
  );
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = look();
  await new Promise(requestAnimationFrame);
  const place = look();
  return String(place) === String(before) && found.contains(document.elementFromPoint(...place)) ? place : undefined;
}
