import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More often than this nobody presses Tab to reach something. */
const PATIENCE = 80;

/** Somebody who has a keyboard alone. */
export class Typist {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes by Tab to an element; each stop on the way can be seen, and shows that it has the focus. */
  async tabTo(wanted: Locator): Promise<void> {
    for (let presses = 0; presses < PATIENCE; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      await this.page.keyboard.press('Tab');
      expect(await this.#stop()).toMatchObject({ isSeen: true, isShown: true });
    }
    throw new Error(`${wanted} is not reached with Tab`);
  }

  /** Goes there and presses Enter. */
  async enter(wanted: Locator): Promise<void> {
    await this.tabTo(wanted);
    await this.page.keyboard.press('Enter');
  }

  async write(wanted: Locator, text: string): Promise<void> {
    await this.tabTo(wanted);
    await this.page.keyboard.type(text);
  }

  /** Whether what has the focus lies on the screen with nothing before it, and shows it. */
  #stop() {
    return this.page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const what = element.outerHTML.slice(0, 100);
      const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
      const [x, y] = [left + Math.min(width / 2, 20), top + height / 2];
      const above = document.elementFromPoint(x, y);
      const isSeen = element.contains(above) || above?.closest('label')?.contains(element) === true;
      const outlined = [element, element.closest('label')].some(
        (one) => one && getComputedStyle(one).outlineStyle !== 'none',
      );
      return { what, isSeen, isShown: outlined };
    });
  }
}
