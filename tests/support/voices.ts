import type { Page } from 'playwright-core';

/** A voice as a browser names it. */
export interface TestVoice {
  name: string;
  lang: string;
  /** Whether it speaks on the device itself. */
  localService: boolean;
}

export const DUTCH: TestVoice = { name: 'Ellen', lang: 'nl-NL', localService: true };
export const FAR_AWAY: TestVoice = { name: 'Ver weg', lang: 'nl-NL', localService: false };
export const ENGLISH: TestVoice = { name: 'Daniel', lang: 'en-GB', localService: true };

/** What the page asked a voice to say. */
export interface Utterance {
  text: string;
  voice: string;
  lang: string;
  rate: number;
}

/** What a test does with the voices, inside the page. */
interface Studio {
  said: Utterance[];
  /** Whether it was asked to say nothing, which some browsers need to begin at all. */
  isWoken: boolean;
  /** Lets the voice come to the end of what it is saying. */
  finish: () => void;
  /** Lets the voice come to each end by itself, at once. */
  hurry: () => void;
  fail: () => void;
}

declare global {
  interface Window {
    studio: Studio;
  }
}

/** What a page is given. */
interface Given {
  voices: TestVoice[];
  late: boolean;
}

/**
 * Gives a page the voices of a device, as the browser would. It takes the place of the browser's own speech and of
 * nothing else: it writes down what it is asked to say, and says it until the test lets it finish.
 * @param late the browser finds its voices only after a while, as some do
 */
export const giveVoices = (page: Page, voices: TestVoice[], faults = {}): Promise<void> =>
  giveVoicesBy((script, given) => page.addInitScript(script, given), voices, faults);

/** The same by what runs a function in a page, before the page asks for voices. */
export async function giveVoicesBy(
  run: (script: (given: Given) => void, given: Given) => Promise<unknown>,
  voices: TestVoice[],
  { late = false } = {},
): Promise<void> {
  await run(
    ({ voices: given, late: comeLate }) => {
      let isLate = comeLate;
      class Utterance extends EventTarget {
        voice: { name: string } | null = null;
        lang = '';
        rate = 1;
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      let current: Utterance | undefined;
      let isHurried = false;
      const end = (type: string, detail = {}) => {
        const ended = current;
        current = undefined;
        ended?.dispatchEvent(Object.assign(new Event(type), detail));
      };
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => (isLate ? [] : given),
        speak: (utterance: Utterance) => {
          if (utterance.text === '') {
            window.studio.isWoken = true;
            return;
          }
          current = utterance;
          const { text, voice, lang, rate } = utterance;
          window.studio.said.push({ text, voice: voice?.name ?? '', lang, rate });
          if (isHurried) setTimeout(() => end('end'));
        },
        cancel: () => end('error', { error: 'interrupted' }),
      });
      window.studio = {
        said: [],
        isWoken: false,
        finish: () => end('end'),
        hurry: () => {
          isHurried = true;
          end('end');
        },
        fail: () => end('error', { error: 'synthesis-failed' }),
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      if (isLate)
        setTimeout(() => {
          isLate = false;
          synthesis.dispatchEvent(new Event('voiceschanged'));
        }, 300);
    },
    { voices, late },
  );
}

/** All that was asked to be said until now. */
export const saidOn = (page: Page): Promise<Utterance[]> => page.evaluate(() => window.studio.said);
