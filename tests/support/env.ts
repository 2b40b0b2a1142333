/** What Vitest puts in the environment for the code that it runs itself; a build would take it for its own settings. */
const OF_THE_RUNNER = /^(NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/;

/** The environment as it is outside the test runner. */
export function ownEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name)));
}
