import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { Fault } from '../making/fault.ts';
import { isInContent } from '../model/source/files.ts';
import { formatProblems } from '../model/source/problem.ts';
import { checkContent } from './check.ts';

/** Checks the content before anything reads it: a build stops, the dev server goes on and says what to mend. */
export function contentCheck(): AstroIntegration {
  let root: string;
  return {
    name: 'inhoud',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        const isSound = report(root, logger);
        if (!isSound && command !== 'dev') throw new Fault('Maak in orde wat hierboven staat.');
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', (path) => {
          if (isInContent(path)) report(root, logger);
        });
      },
    },
  };
}

/** Whether the content can be built. */
function report(root: string, logger: AstroIntegrationLogger): boolean {
  const { errors, advice, reminders } = checkContent(root);
  if (reminders.length > 0) logger.warn(formatProblems(reminders, 'herinnering'));
  if (advice.length > 0) logger.warn(formatProblems(advice, 'advies'));
  if (errors.length > 0) logger.error(formatProblems(errors, 'fout'));
  return errors.length === 0;
}
