import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { formatProblems } from './problem.ts';

/** Checks the content before anything reads it: a build stops, the dev server goes on and says what to mend. */
export function contentCheck(): AstroIntegration {
  let root: string;
  return {
    name: 'inhoud',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        const problems = checkContent(root);
        if (problems.length === 0) return;
        logger.error(formatProblems(problems));
        // Thrown, the message would reach the author inside Astro's own, with a stack trace of our code.
        if (command !== 'dev') process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', (path) => {
          if (!path.includes('/src/content/')) return;
          const problems = checkContent(root);
          if (problems.length > 0) logger.error(formatProblems(problems));
        });
      },
    },
  };
}
