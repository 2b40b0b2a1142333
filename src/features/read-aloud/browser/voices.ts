import { languageTag } from './language-tag.ts';
import { pass } from './pass.ts';

/** Milliseconds between two looks at the voices. */
const STEP = 100;

/**
 * Milliseconds to look: a browser that names no voice at all may still be asking the device, for half a minute if that
 * has very many.
 */
const LOOKING = { thereAreOthers: 2000, thereAreNone: 30_000 };

/** The voices of this device that we speak with. */
export interface Voices {
  nl: SpeechSynthesisVoice;
  /** Absent if the device has none; English words are then said in Dutch. */
  en: SpeechSynthesisVoice | undefined;
}

/**
 * The voices that are on the device itself; nothing if it has no Dutch one, or `search` ends before one is found. Others
 * are left alone: they send what is read to the company behind them.
 */
export async function findVoices(search: AbortSignal): Promise<Voices | undefined> {
  // Counted in looks: a page that is set aside looks more slowly.
  let [before, unchanged] = [0, 0];
  while (!search.aborted) {
    const { length } = speechSynthesis.getVoices();
    unchanged = length === before ? unchanged + STEP : 0;
    const nl = voiceFor('nl');
    // Firefox names its voices one by one, and cannot speak before it has named them all.
    if (nl && unchanged > 0) return { nl, en: voiceFor('en') };
    if (unchanged > (length > 0 ? LOOKING.thereAreOthers : LOOKING.thereAreNone)) return undefined;
    before = length;
    await pass(STEP);
  }
  return undefined;
}

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const fitting = speechSynthesis
    .getVoices()
    .filter((voice) => isOnDevice(voice) && languageTag(voice.lang).split('-')[0] === language);
  return (
    fitting.find((voice) => voice.default) ??
    fitting.find(({ lang }) => languageTag(lang) === 'nl-NL') ??
    // On Linux the same voice comes disguised too, as «Dutch+whisper».
    fitting.find(({ name }) => !name.includes('+')) ??
    fitting[0]
  );
}

/**
 * Firefox says of each voice of Speech Dispatcher, which speaks on the device on Linux, that it is elsewhere. Of other
 * voices it says what is true: an Android may have some that are elsewhere.
 */
const isOnDevice = ({ localService, voiceURI }: SpeechSynthesisVoice) =>
  localService || voiceURI.startsWith('urn:moz-tts:speechd:');
