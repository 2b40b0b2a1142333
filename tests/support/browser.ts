import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { canInstall, installPackage, isRoot, run } from './install.ts';

const ON_THE_MACHINE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  chromium.executablePath(),
];

/** Keep the browser from calling its maker, so that a request to another host can only be the site's. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Starts a real Chromium; `findOrInstallBrowser` saw to it that there is one. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = installed();
  if (!executablePath) throw new Error('There is no browser');
  return chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox', ...QUIET] : QUIET });
}

/**
 * A visitor who saves on data: pages come from the server, and not from the copy of the site that other visitors keep for
 * when there is no internet.
 */
export async function savingVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  return context;
}

/** Installs a browser where the machine has none: Debian's package as root, else Playwright's own. */
export function findOrInstallBrowser(): void {
  if (installed()) return;
  if (canInstall()) {
    installPackage('chromium');
  } else {
    const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json');
    run(process.execPath, [join(playwright, '../cli.js'), 'install', 'chromium']);
  }
}

const installed = () => ON_THE_MACHINE.find((path) => existsSync(path));
