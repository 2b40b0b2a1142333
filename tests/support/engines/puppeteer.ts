import { existsSync } from 'node:fs';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { launchOptions } from '../browser.ts';
import type { Engine, EngineBrowser, Habits } from './engine.ts';
import { type Tab, WATCH } from './visitor.ts';

const FIREFOX = '/usr/bin/firefox-esr';

export const chromium: Engine = {
  name: 'Chromium',
  parts: () => ({}),
  launch: () => launch({ ...launchOptions(), headless: 'shell' }),
};

export const firefox: Engine = {
  name: 'Firefox',
  parts: () => ({ 'firefox-esr': existsSync(FIREFOX) }),
  launch: () => launch({ browser: 'firefox', executablePath: FIREFOX, headless: true }),
};

async function launch(options: LaunchOptions): Promise<EngineBrowser> {
  const browser = await puppeteer.launch({ ...options, defaultViewport: { width: 360, height: 740 } });
  return {
    close: () => browser.close(),
    async newTab({ before, keepsCopy }: Habits): Promise<Tab> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.evaluateOnNewDocument(WATCH);
      if (!keepsCopy) await page.evaluateOnNewDocument(saveData);
      if (before) await page.evaluateOnNewDocument(before);
      return {
        goto: async (address) => void (await page.goto(address)),
        // `goBack` waits for a page to load, which one that Firefox has kept never does.
        back: () => page.evaluate(() => void setTimeout(() => history.back())),
        evaluate: (expression) => page.evaluate(expression),
        moveTo: (x, y) => page.mouse.move(x, y),
        clickAt: (x, y) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        close: () => context.close(),
      };
    },
  };
}

/** Runs in a page: its reader saves on data, so that the site keeps no copy of itself. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}
