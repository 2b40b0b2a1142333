import type { AstroIntegration } from 'astro';

/** Integrations that need nothing of each other: once the pages are built, none waits for another. */
export function together(...integrations: AstroIntegration[]): AstroIntegration {
  return {
    name: integrations.map(({ name }) => name).join(', '),
    hooks: {
      'astro:config:done': async (options) => {
        for (const { hooks } of integrations) await hooks['astro:config:done']?.(options);
      },
      'astro:build:done': async ({ logger, ...options }) => {
        const outcomes = await Promise.allSettled(
          integrations.map(async ({ name, hooks }) =>
            hooks['astro:build:done']?.({ ...options, logger: logger.fork(name) }),
          ),
        );
        // Only once none of them writes any longer.
        for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
      },
    },
  };
}
