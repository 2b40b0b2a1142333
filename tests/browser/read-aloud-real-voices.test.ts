import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, type TestContext, test } from 'vitest';
import { launchOptions } from '../support/browser.ts';
import { lacksOfVoices, startVoices } from '../support/real-voices.ts';

const origin = inject('origin');
const FIREFOX = '/usr/bin/firefox-esr';

interface Engine {
  name: string;
  lacks: string[];
  launch: LaunchOptions;
  /** Whether it is asked for a space during the press, since it says that all of its voices are on the device. */
  isWoken: boolean;
}

const engines: Engine[] = [
  {
    name: 'Chromium',
    lacks: lacksOfVoices(),
    launch: { ...launchOptions(), headless: 'shell' },
    isWoken: true,
  },
  {
    name: 'Firefox',
    lacks: [...lacksOfVoices(), ...(existsSync(FIREFOX) ? [] : ['firefox-esr'])],
    launch: { browser: 'firefox', executablePath: FIREFOX, headless: true },
    isWoken: false,
  },
];

const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** What a browser told of something that it says. */
interface Told {
  type: string;
  text: string;
  voice: string | undefined;
  /** The text that was marked on the page then. */
  marked: string;
}

declare global {
  interface Window {
    told: Told[];
  }
}

/** Runs in a page: writes down what the browser tells of all that it says. */
function listen(): void {
  window.told = [];
  const { speak } = SpeechSynthesis.prototype;
  SpeechSynthesis.prototype.speak = function (utterance) {
    const { text, voice } = utterance;
    for (const type of ['start', 'end', 'error'])
      utterance.addEventListener(type, () => {
        const [range = ''] = CSS.highlights.get('voorgelezen') ?? [];
        window.told.push({ type, text, voice: voice?.lang, marked: String(range) });
      });
    speak.call(this, utterance);
  };
}

describe.each(engines)('real voices in $name', ({ lacks, launch, isWoken }) => {
  let voices: Awaited<ReturnType<typeof startVoices>> | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    if (lacks.length > 0) return;
    voices = await startVoices();
    const args = [...(launch.args ?? []), '--enable-speech-dispatcher'];
    browser = await puppeteer.launch({ ...launch, args, env: { ...process.env, ...voices.env } });
  });
  afterAll(async () => {
    // First, for a browser that still waits for an answer of the voices would not close.
    await voices?.stop();
    await browser?.close();
  });
  afterEach(() => page?.close());

  /** Opens a page; the test is left out where there are no voices. */
  async function open(path: string, { skip }: TestContext): Promise<Page> {
    skip(lacks.length > 0, `${lacks.join(' and ')} is not installed`);
    page = await (browser as Browser).newPage();
    await page.evaluateOnNewDocument(listen);
    await page.goto(origin + path);
    return page;
  }

  const told = (on: Page) => on.evaluate(() => window.told);
  const ended = async (on: Page) => (await told(on)).filter(({ type }) => type === 'end').length;

  test('say sentence after sentence to its end, and the mark goes with them', async (context) => {
    const opened = await open('/begrippen/verhaal/', context);
    await press(opened, 'Lees voor');
    await expect.poll(async () => (await told(opened)).some(({ text }) => text === 'story')).toBe(true);
    const [first, ...rest] = (await told(opened)).filter(({ voice }) => voice === 'nl');
    expect(first).toMatchObject({ type: 'start', text: 'Begrip', marked: 'Begrip' });
    for (const [index, { type, text, marked }] of rest.entries()) {
      const before = rest[index - 1] ?? first;
      // Each ends before the next one starts.
      expect(type).toBe(before?.type === 'start' ? 'end' : 'start');
      if (type === 'end') expect(text).toBe(before?.text);
      else expect(marked.replaceAll(/\s+/g, ' ')).toContain(text);
    }
    await expect.poll(async () => (await told(opened)).find(({ text }) => text === 'story')?.voice).toBe('en-GB');
  });

  test('go on after each button of the bar', async (context) => {
    const opened = await open('/cursus/knoppenkennis/', context);
    const goesOn = async () => {
      const before = await ended(opened);
      await expect.poll(() => ended(opened)).toBeGreaterThan(before + 1);
    };
    await press(opened, 'Lees voor');
    await goesOn();
    await press(opened, 'Pauze');
    // What was cut off may still be told of.
    await setTimeout(500);
    const paused = await ended(opened);
    await setTimeout(500);
    expect(await ended(opened)).toBe(paused);
    await press(opened, 'Lees verder');
    await goesOn();
    await press(opened, 'Zin verder');
    await press(opened, 'Zin verder');
    await goesOn();
    await press(opened, 'Zin terug');
    await goesOn();
    await opened.select('.voorleesbalk select', 'snel');
    await goesOn();
    await press(opened, 'Stop');
    // By now the browser knows its voices at the press itself.
    await press(opened, 'Lees voor');
    await goesOn();
    expect((await told(opened)).some(({ type, text }) => type === 'end' && text === ' ')).toBe(isWoken);
  });
});
