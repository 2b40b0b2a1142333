import type { Reporter, TestCase, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether all is tested that can be, however long it takes. */
    all: boolean;
  }
}

const SHOWN = 20;

/** Tells at the end of a run which tests took longest, and how many passed. */
export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const durationOf = (test: TestCase) => test.diagnostic()?.duration ?? 0;
    const slowest = tests.toSorted((a, b) => durationOf(b) - durationOf(a)).slice(0, SHOWN);
    console.log(`\nThe slowest ${slowest.length}:`);
    for (const test of slowest)
      console.log(
        `${(durationOf(test) / 1000).toFixed(1).padStart(6)} s  ${test.module.relativeModuleId}  ${test.fullName}`,
      );
    console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  }
}
