import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { findOrInstallBrowser } from './browser.ts';
import { ownEnv } from './env.ts';
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
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'inherit', 'inherit'], env: ownEnv() });
  const server = await serve('dist');
  provide('origin', server.origin);
  return server.stop;
}
