import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type BrowserServer,
  chromium,
} from 'playwright-core';
import { inject } from 'vitest';
import { canInstall, installPackages, isRoot, run } from './install.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which the browser of all tests waits for visitors. */
    browser: string;
  }
}

const require = createRequire(import.meta.url);

/** Chromium without a window to draw: it needs less than half the work for a page. */
const SHELL = '/usr/bin/chromium-headless-shell';
const OTHERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()];

/** Keep the browser from calling its maker, so that a request to another host can only be the site's. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** How our Chromium is started, by whatever drives it. */
export function launchOptions(): { executablePath: string; args: string[] } {
  const executablePath = installed();
  if (!executablePath) throw new Error('There is no browser');
  return { executablePath, args: isRoot() ? ['--no-sandbox', ...QUIET] : QUIET };
}

/** Starts a real Chromium of one's own; `findOrInstallBrowser` saw to it that there is one. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

/** Starts the one Chromium of a test run. */
export const launchSharedBrowser = (): Promise<BrowserServer> => chromium.launchServer(launchOptions());

/** The Chromium of this test run; closing it closes what was opened by this visitor alone. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));

/**
 * A visitor who saves on data: pages come from the server, and not from the copy of the site that other visitors keep for
 * when there is no internet.
 */
export async function savingVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  return context;
}

/** Installs a browser where the machine has none that is light: Debian's package as root, else Playwright's own. */
export function findOrInstallBrowser(): void {
  if (existsSync(SHELL)) return;
  if (canInstall()) {
    installPackages('chromium-headless-shell');
  } else if (!installed()) {
    const playwright = require.resolve('playwright-core/package.json');
    // Playwright tells where its whole browser stands, and not where its shell does.
    run(process.execPath, [join(playwright, '../cli.js'), 'install', '--no-shell', 'chromium']);
  }
}

const installed = () => [SHELL, ...OTHERS].find((path) => existsSync(path));
