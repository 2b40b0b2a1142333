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
        await Promise.all(
          integrations.map(({ name, hooks }) => hooks['astro:build:done']?.({ ...options, logger: logger.fork(name) })),
        );
      },
    },
  };
}
