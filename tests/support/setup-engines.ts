import type { TestProject } from 'vitest/node';
import { findOrInstallBrowser } from './browser.ts';
import { findOrInstallEngines } from './engines/all.ts';
import { serveSite } from './site-setup.ts';

/** The fixture's site behind a real server; each file of tests starts the browser that it looks with. */
export default async function setUp(project: TestProject): Promise<() => void> {
  findOrInstallBrowser();
  findOrInstallEngines();
  const server = await serveSite(project, 'fixture');
  return server.stop;
}
