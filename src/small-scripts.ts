import type { Plugin } from 'vite';

/** Small modules that many scripts of pages share. */
const SHARED = /src\/(kept|part|url|my-list\/list)\.ts$|vite\/preload-helper/;

/**
 * Keeps small what every page loads. What many scripts share comes in one file instead of five. A script that is fetched
 * on demand is fetched by the browser alone: Vite's own helper also fetches what that script imports, a little earlier,
 * and for that weighs on every page that can fetch anything at all.
 */
export function smallScripts(): Plugin {
  return {
    name: 'small-scripts',
    enforce: 'pre',
    configEnvironment: (environment) =>
      environment === 'client'
        ? {
            build: {
              modulePreload: { polyfill: false, resolveDependencies: () => [] },
              rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } } },
            },
          }
        : {},
    load: {
      filter: { id: /\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
