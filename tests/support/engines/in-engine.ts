import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Engine, type EngineBrowser, type Habits, lacksOf } from './engine.ts';
import { Visitor } from './visitor.ts';

/** A test of what somebody does who was never here before, after which no page had anything wrong. */
export type Walk = (what: string, steps: (visitor: Visitor) => Promise<void>, habits?: Habits) => void;

/** Walks in one browser of an engine; they are skipped where it is not installed, which the set-up has said. */
export function inEngine(engine: Engine, walks: (walk: Walk) => void): void {
  describe.skipIf(lacksOf(engine).length > 0)(engine.name, () => {
    let browser: EngineBrowser;
    beforeAll(async () => {
      browser = await engine.launch();
    });
    afterAll(() => browser.close());
    walks((what, steps, habits = {}) =>
      test(what, async () => {
        const visitor = new Visitor(await browser.newTab(habits), inject('origin'));
        try {
          await steps(visitor);
          expect(await visitor.problems()).toEqual([]);
        } finally {
          await visitor.leave();
        }
      }),
    );
  });
}
