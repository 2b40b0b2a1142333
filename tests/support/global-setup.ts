import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { findOrInstallBrowser } from './browser.ts';
import { findOrInstallNginx, serve } from './nginx.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    origin: string;
  }
}

/** Builds the site once as the README says, and serves it as a real server would while the tests run. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  findOrInstallBrowser();
  findOrInstallNginx();
  // The test runner's own NODE_ENV would make a build for developers, with a heavier script.
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'inherit', 'inherit'], env });
  const server = await serve('dist');
  provide('origin', server.origin);
  return server.stop;
}
