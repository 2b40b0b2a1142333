import type { TestProject } from 'vitest/node';
import { base } from '../../src/model/base.ts';
import { findOrInstallBrowser, launchSharedBrowser } from './browser.ts';
import { buildSite, distOf, type SiteName, sites } from './builds.ts';
import { findOrInstallNginx, serve } from './nginx.ts';
import type { Server } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site that these tests look at, without a slash at the end. */
    origin: string;
    /** Folder of that site as it was built. */
    dist: string;
  }
}

/** What a project of tests needs that looks at a built site: the site behind a real server, and a real browser. */
export async function setUpSite(project: TestProject, name: SiteName): Promise<() => Promise<void>> {
  findOrInstallBrowser();
  const server = await serveSite(project, name);
  const browser = await launchSharedBrowser();
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.stop();
  };
}

/** Builds a site where that is needed, and puts it behind a real server. */
export async function serveSite({ provide }: TestProject, name: SiteName): Promise<Server> {
  findOrInstallNginx();
  await buildSite(name);
  const { served, project } = sites[name];
  const server = await serve(served, project);
  provide('origin', server.origin + (name === 'real' ? base.slice(0, -1) : ''));
  provide('dist', distOf(name));
  return server;
}
