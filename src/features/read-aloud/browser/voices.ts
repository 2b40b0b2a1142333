import type { Spoken } from './sentences.ts';

/** Milliseconds to wait for a browser that is still looking for the voices of the device. */
const LOOKING = 2000;

/** The voices of this device that we speak with. */
export interface Voices {
  nl: SpeechSynthesisVoice;
  /** Absent if the device has none; English words are then said in Dutch. */
  en: SpeechSynthesisVoice | undefined;
}

/**
 * The voices that are on the device itself; nothing if it has no Dutch one. Others are left alone: they send what is
 * read to the company behind them.
 */
export async function findVoices(): Promise<Voices | undefined> {
  const nl = voiceFor('nl') ?? (await untilFound(() => voiceFor('nl')));
  return nl && { nl, en: voiceFor('en') };
}

function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const fitting = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang);
  return (
    fitting.find((voice) => voice.default) ?? fitting.find(({ lang: full }) => /nl[-_]nl/i.test(full)) ?? fitting[0]
  );
}

function untilFound<T>(find: () => T | undefined): Promise<T | undefined> {
  return new Promise((settle) => {
    const looking = new AbortController();
    const settleOn = (found: T | undefined) => {
      looking.abort();
      settle(found);
    };
    speechSynthesis.addEventListener('voiceschanged', () => find() && settleOn(find()), looking);
    setTimeout(() => settleOn(find()), LOOKING);
  });
}

/**
 * Says a sentence in one go, each language in its own voice.
 * @param rate 1 is the voice's own speed
 * @param isWanted whether to go on with what is left of the sentence
 * @returns once it has been said, or something has cut it off: `hush`, or another program
 * @throws if the browser cannot speak it
 */
export async function speak(
  spoken: Spoken[],
  { nl, en }: Voices,
  rate: number,
  isWanted: () => boolean,
): Promise<'said' | 'cut off'> {
  const inDutch: Spoken = { text: spoken.map(({ text }) => text).join(' '), lang: 'nl' };
  for (const { text, lang } of en ? spoken : [inDutch]) {
    const end = isWanted() ? await utter(text, lang === 'en' && en ? en : nl, rate) : 'cut off';
    if (end === 'cut off') return end;
  }
  return 'said';
}

/** Drops everything that is still waiting to be said. */
export const hush = (): void => speechSynthesis.cancel();

/** Some browsers drop an utterance that nothing refers to, and never report its end. */
let current: SpeechSynthesisUtterance | undefined;

function utter(text: string, voice: SpeechSynthesisVoice, rate: number): Promise<'said' | 'cut off'> {
  return new Promise((over, failed) => {
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, { voice, rate, lang: voice.lang.replace('_', '-') });
    utterance.addEventListener('end', () => over('said'));
    utterance.addEventListener('error', ({ error }) =>
      ['canceled', 'interrupted'].includes(error) ? over('cut off') : failed(new Error(error)),
    );
    current = utterance;
    speechSynthesis.speak(current);
  });
}
