import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { moduleId } from '../making/paths.ts';

const HELPER = '\0vite/preload-helper';

/** Small modules that many scripts of pages share. */
const SHARED = [
  '../browser/failure.ts',
  '../browser/part.ts',
  '../browser/kept.ts',
  '../features/my-list/browser/list.ts',
  '../features/offline/browser/register.ts',
  '../model/addresses.ts',
].map((file) => moduleId(file, import.meta.url));

/**
 * Keeps small what every page loads. What many scripts share comes in one file instead of five. A script that is fetched
 * on demand is fetched by the browser alone: Vite's own helper also fetches what that script imports, a little earlier,
 * and for that weighs on every page that can fetch anything at all.
 */
export function smallScripts(): Plugin {
  const missing = SHARED.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`No such module: ${missing.join(', ')}`);
  const isShared = (id: string) => SHARED.includes(id) || id.startsWith(HELPER);
  return {
    name: 'small-scripts',
    enforce: 'pre',
    configEnvironment: (environment) =>
      environment === 'client'
        ? {
            build: {
              modulePreload: { polyfill: false, resolveDependencies: () => [] },
              rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: isShared }] } } },
            },
          }
        : {},
    load: {
      filter: { id: /\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
