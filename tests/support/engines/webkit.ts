import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { Builder, Key } from 'selenium-webdriver';
import { freePort, untilAnswered } from '../ports.ts';
import type { Engine, EngineBrowser, Habits } from './engine.ts';
import type { KeyName, Tab } from './visitor.ts';

const XVFB = '/usr/bin/Xvfb';
const DRIVER = '/usr/bin/WebKitWebDriver';
/** The browser that comes with the library, in a folder of its version. */
const BROWSER = '/usr/lib/*/webkit*gtk-*/MiniBrowser';
/** Milliseconds that a screen or a page may take to come. */
const PATIENCE = 10_000;

const KEYS: Record<KeyName, string> = {
  ArrowDown: Key.ARROW_DOWN,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
};

/** WebKit of Linux: near to Safari, which runs on machines of Apple alone. */
export const webkit: Engine = {
  name: 'WebKit',
  parts: () => ({ 'webkit2gtk-driver': existsSync(DRIVER), xvfb: existsSync(XVFB) }),
  launch,
};

async function launch(): Promise<EngineBrowser> {
  const screen = start(XVFB, ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.stdio[3] as Readable, 'data', { signal: AbortSignal.timeout(PATIENCE) });
  const port = await freePort();
  const driver = start(DRIVER, [`--port=${port}`, '--replace-on-new-session'], {
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
  });
  const server = `http://127.0.0.1:${port}`;
  await untilAnswered(`${server}/status`, () => driver.exitCode === null);
  return {
    newTab: (habits) => newTab(server, habits),
    async close() {
      driver.kill();
      // What is still shown ends with what it is shown on.
      screen.kill();
    },
  };
}

/** Each tab is a browser of its own, which forgets everything: this driver can neither wipe nor separate. */
async function newTab(server: string, { keepsCopy }: Habits): Promise<Tab> {
  const [binary] = globSync(BROWSER);
  const args = ['--automation', ...(keepsCopy ? [] : ['--features=!ServiceWorkers'])];
  const browser = await new Builder()
    .usingServer(server)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args } })
    .build();
  // As narrow as this browser becomes.
  await browser.manage().window().setRect({ x: 0, y: 0, width: 360, height: 740 });
  return {
    async goto(address) {
      await browser.get(address);
      // The driver does not wait for the scripts of a page.
      await browser.wait(() => browser.executeScript('return document.readyState === "complete"'), PATIENCE);
    },
    back: () => browser.navigate().back(),
    evaluate: (expression) => browser.executeScript(`return ${expression}`),
    moveTo: (x, y) => browser.actions().move({ x, y, duration: 0 }).perform(),
    clickAt: (x, y) => browser.actions().move({ x, y, duration: 0 }).click().perform(),
    type: (text) => browser.actions().sendKeys(text).perform(),
    press: (key) => browser.actions().sendKeys(KEYS[key]).perform(),
    close: () => browser.quit(),
  };
}

/** Starts a program that ends when the tests do, in whatever way they end. */
const start = (program: string, args: string[], options: SpawnOptions): ChildProcess =>
  spawn('setpriv', ['--pdeathsig', 'KILL', program, ...args], { stdio: 'ignore', ...options });
