import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** Milliseconds without any answer after which a page has all that it asked for. */
const QUIET = 500;

/** All that a page loads from now on. */
export class Loading {
  readonly #answers: Response[] = [];
  #underway = 0;
  #lastChange = Date.now();

  constructor(page: Page) {
    const changed = (by: number) => {
      this.#underway += by;
      this.#lastChange = Date.now();
    };
    page.on('request', () => changed(1));
    page.on('requestfailed', () => changed(-1));
    page.on('requestfinished', () => changed(-1));
    page.on('response', (response) => this.#answers.push(response));
  }

  /** Addresses with their compressed sizes in bytes, when nothing more comes. */
  async all(): Promise<{ url: string; bytes: number }[]> {
    while (this.#underway > 0 || Date.now() - this.#lastChange < QUIET)
      await new Promise((later) => setTimeout(later, QUIET / 10));
    return Promise.all(
      this.#answers.map(async (response) => ({
        url: response.url(),
        bytes: gzipSync(await response.body(), { level: 9 }).length,
      })),
    );
  }
}

export const weightOf = (loaded: { bytes: number }[]): number => loaded.reduce((sum, { bytes }) => sum + bytes, 0);
