import type { Page } from 'playwright-core';

/** A voice as a browser names it. */
export interface TestVoice {
  name: string;
  lang: string;
  /** Whether it speaks on the device itself. */
  localService: boolean;
  /** Some browsers tell by it where the voice comes from. */
  voiceURI?: string;
}

export const DUTCH: TestVoice = { name: 'Ellen', lang: 'nl-NL', localService: true };
export const FAR_AWAY: TestVoice = { name: 'Ver weg', lang: 'nl-NL', localService: false };
/** As Firefox describes a voice of Linux. */
export const OF_FIREFOX: TestVoice = {
  name: 'Dutch',
  lang: 'nl',
  localService: false,
  voiceURI: 'urn:moz-tts:speechd:Dutch?nl',
};
/** As Firefox describes a voice of Android that needs the internet. */
export const FAR_FROM_ANDROID: TestVoice = {
  name: 'Nederlands',
  lang: 'nl-NL',
  localService: false,
  voiceURI: 'moz-tts:android:nl_NL',
};
export const ENGLISH: TestVoice = { name: 'Daniel', lang: 'en-GB', localService: true };

/** What the page asked a voice to say. */
export interface Utterance {
  text: string;
  voice: string;
  lang: string;
  rate: number;
}

/** What some browsers do amiss when they speak. */
interface Faults {
  /** Milliseconds in which it does not know its voices yet; it then names them in two parts, and speaks only after that. */
  late?: number;
  /** What it never reports of anything that it says. */
  untold?: 'start' | 'end';
  /** When it reports that it has cut something off; it goes on cutting for a moment, also what it is asked after that. */
  cutsOff?: 'told at once' | 'told afterwards';
  /** It can't speak, though it says that it can. */
  throws?: boolean;
}

/** What a test does with the voices, inside the page. */
interface Studio {
  said: Utterance[];
  /** Whether it was asked to say a space, which some browsers need to begin at all. */
  isWoken: boolean;
  /** Lets the voice come to the end of what it is saying. */
  finish: () => void;
  /** Lets the voice come to each end by itself, at once. */
  hurry: () => void;
  /** Lets it tell that it is halfway. */
  tell: () => void;
  fail: () => void;
  /** Pauses it, as another program may. */
  pause: () => void;
}

declare global {
  interface Window {
    studio: Studio;
  }
}

/** What a page is given. */
interface Given extends Faults {
  given: TestVoice[];
}

/**
 * Gives a page the voices of a device, as the browser would. It takes the place of the browser's own speech and of
 * nothing else: it writes down what it is asked to say, and says it until the test lets it finish. Like Chromium on
 * Linux it is dead for good once it was asked to say nothing.
 */
export const giveVoices = (page: Page, voices: TestVoice[], faults: Faults = {}): Promise<void> =>
  giveVoicesBy((script, given) => page.addInitScript(script, given), voices, faults);

/** The same by what runs a function in a page, before the page asks for voices. */
export async function giveVoicesBy(
  run: (script: (given: Given) => void, given: Given) => Promise<unknown>,
  voices: TestVoice[],
  faults: Faults = {},
): Promise<void> {
  await run(
    ({ given, late, untold, cutsOff, throws }) => {
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
      const all = given.map((voice) => ({ voiceURI: voice.name, ...voice }));
      let known = late ? [] : all;
      const queue: Utterance[] = [];
      let [isHurried, isPaused, isDead] = [false, false, false];
      const report = (utterance: Utterance | undefined, type: string, detail = {}) => {
        if (type !== untold) utterance?.dispatchEvent(Object.assign(new Event(type), detail));
      };
      const end = (type: string, detail = {}) => report(queue.shift(), type, detail);
      const cutOff = () => {
        while (queue.length > 0) end('error', { error: 'interrupted' });
      };
      const synthesis = {
        getVoices: () => known,
        speak: (utterance: Utterance) => {
          if (throws) throw new Error('No speech');
          if (utterance.text === '') isDead = true;
          if (isDead || isPaused) return;
          if (utterance.text === ' ') {
            window.studio.isWoken = true;
            return;
          }
          queue.push(utterance);
          if (known.length < all.length) setTimeout(() => end('error', { error: 'synthesis-failed' }));
          const { text, voice, lang, rate } = utterance;
          window.studio.said.push({ text, voice: voice?.name ?? '', lang, rate });
          setTimeout(() => report(utterance, 'start'));
          if (isHurried) setTimeout(() => end('end'));
        },
        cancel: () => {
          if (cutsOff !== 'told afterwards') cutOff();
          if (cutsOff) setTimeout(cutOff, 30);
        },
        resume: () => {
          isPaused = false;
        },
      };
      window.studio = {
        said: [],
        isWoken: false,
        finish: () => end('end'),
        hurry: () => {
          isHurried = true;
          end('end');
        },
        tell: () => report(queue[0], 'boundary'),
        fail: () => end('error', { error: 'synthesis-failed' }),
        pause: () => {
          isPaused = true;
          report(queue[0], 'pause');
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      if (late) {
        setTimeout(() => {
          known = all.slice(0, 1);
        }, late);
        setTimeout(() => {
          known = all;
        }, late + 80);
      }
    },
    { given: voices, ...faults },
  );
}

/** Opens a page in a browser with these voices, and asks for it to be read aloud. */
export async function askToRead(page: Page, address: string, voices: TestVoice[], faults: Faults = {}): Promise<void> {
  await giveVoices(page, voices, faults);
  await page.goto(address);
  await page.getByRole('button', { name: 'Lees voor' }).click();
}

/** All that was asked to be said until now. */
export const saidOn = (page: Page): Promise<Utterance[]> => page.evaluate(() => window.studio.said);
