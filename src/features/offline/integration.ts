import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeServiceWorker } from './write-worker.ts';

/** Makes the built site work without internet once it has been visited. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'zonder-internet',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { first, rest } = await writeServiceWorker(fileURLToPath(dir), base);
        logger.info(`een eerste bezoek ${Math.round(first / 1000)} kB, alles meenemen ${Math.round(rest / 1000)} kB`);
      },
    },
  };
}
