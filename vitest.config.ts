import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

export default defineConfig({
  test: {
    globalSetup: 'tests/support/global-setup.ts',
    testTimeout: 2 * MINUTE,
    hookTimeout: 2 * MINUTE,
    // What was approved is only written anew by `npm run approve`.
    update: 'none',
    expect: { poll: { timeout: MINUTE / 3 } },
    projects: ['unit', 'authoring', 'site', 'print'].map((name) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.ts`] },
    })),
  },
});
