import { execFileSync } from 'node:child_process';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { findOrInstallBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    origin: string;
  }
}

/** Builds the site once as the README says, and serves it while the tests run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  findOrInstallBrowser();
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
  const server = await preview({ server: { port: 0 }, logLevel: 'error' });
  provide('origin', `http://localhost:${server.port}`);
  return () => server.stop();
}
