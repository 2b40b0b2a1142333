import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** Where the code under test takes its settings from the tests' own, as what is built of the fixture does. */
const OWN_SETTINGS = { find: /^(\.\.\/)+(src\/)?site\.ts$/, replacement: resolve('tests/fixture/site.ts') };

/** Tests by what they need: nothing but the code, the texts, or a site that is built and a browser. */
const projects = [
  { name: 'unit' },
  { name: 'check' },
  { name: 'built', globalSetup: 'tests/support/setup-real.ts' },
  { name: 'browser', globalSetup: 'tests/support/setup-fixture.ts' },
  { name: 'engines', globalSetup: 'tests/support/setup-engines.ts' },
  { name: 'strange', globalSetup: 'tests/support/setup-strange.ts' },
  { name: 'own', globalSetup: 'tests/support/setup-own.ts' },
];

export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 2 * MINUTE,
    hookTimeout: 2 * MINUTE,
    // Two files at a time on the two cores that we count on.
    maxWorkers: 2,
    isolate: false,
    // What was approved is only written anew by `npm run approve`.
    update: 'none',
    expect: { poll: { timeout: MINUTE / 3 } },
    reporters: ['default', './tests/support/slowest.ts'],
    // `npm run test:alles`: also the same by other hands, on more pages and with more cases.
    provide: { all: mode === 'alles' },
    projects: projects.map(({ name, ...needs }) => ({
      extends: true,
      resolve: { alias: name === 'built' ? [] : [OWN_SETTINGS] },
      test: { name, include: [`tests/${name}/**/*.test.ts`], ...needs },
    })),
  },
}));
