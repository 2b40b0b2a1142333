import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { Fault } from '../making/fault.ts';
import { isInContent } from '../model/source/files.ts';
import { formatProblems, type Problem } from '../model/source/problem.ts';
import { checkContent } from './check.ts';
import { mistakesPage } from './mistakes-page.ts';

/**
 * Checks the content before anything reads it: a build stops; the dev server shows what to mend in place of its pages,
 * which would be half, or old.
 */
export function contentCheck(): AstroIntegration {
  let root: string;
  let mistakes: Problem[];
  return {
    name: 'inhoud',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        mistakes = report(root, logger);
        if (mistakes.length > 0 && command !== 'dev') throw new Fault('Maak in orde wat hierboven staat.');
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_, path) => {
          if (!isInContent(path)) return;
          const before = mistakes;
          mistakes = report(root, logger);
          if (before.length > 0 || mistakes.length > 0) server.environments.client.hot.send({ type: 'full-reload' });
        });
        server.middlewares.use(({ headers }, response, next) => {
          if (mistakes.length === 0 || !headers.accept?.includes('text/html')) return next();
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
          response.end(mistakesPage(mistakes, `${server.config.base}@vite/client`));
        });
      },
    },
  };
}

let told = '';

/** Tells what is wrong with the content, unless it was told before, and returns what a build can't do with. */
function report(root: string, logger: AstroIntegrationLogger): Problem[] {
  const found = checkContent(root);
  const { errors, advice, reminders } = found;
  const before = told;
  told = JSON.stringify(found);
  if (told === before) return errors;
  if (reminders.length > 0) logger.warn(formatProblems(reminders, 'herinnering'));
  if (advice.length > 0) logger.warn(formatProblems(advice, 'advies'));
  if (errors.length > 0) logger.error(formatProblems(errors, 'fout'));
  return errors;
}
