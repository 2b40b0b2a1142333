import { languageTag } from './language-tag.ts';
import { pass } from './pass.ts';
import type { Spoken } from './sentences.ts';
import type { Voices } from './voices.ts';

/** Said to its end, or cut off by `hush` or another program. */
type End = 'said' | 'cut off';

/** Seconds within which any voice begins, also one that a slow phone still has to fetch from its memory. */
const BEGINNING = 8;

/** Seconds within which any voice comes to its end; the usual one says 14 characters in a second. */
const longest = (characters: number, rate: number) => 10 + characters / (3 * rate);

/** Milliseconds for a browser to say that it has cut off a sentence, which some never do, and then to be done with it. */
const CUTTING = { told: 500, done: 100 };

/** Some browsers drop an utterance that nothing refers to, and never report its end. */
let current: SpeechSynthesisUtterance | undefined;

/** Settles when what was asked last has ended. */
let ended: Promise<unknown> = Promise.resolve();

/** Settles when the browser can be asked for more: what it is asked while it cuts something off may be cut off too. */
let ready: Promise<unknown> = Promise.resolve();

/**
 * Says a sentence in one go, each language in its own voice.
 * @param rate 1 is the voice's own speed
 * @param isWanted whether to go on with what is left of the sentence
 * @throws if the browser cannot speak it, or is silent for so long that nothing will come
 */
export async function speak(spoken: Spoken[], { nl, en }: Voices, rate: number, isWanted: () => boolean): Promise<End> {
  const inDutch: Spoken = { text: spoken.map(({ text }) => text).join(' '), lang: 'nl' };
  for (const { text, lang } of en ? spoken : [inDutch]) {
    await ready;
    const end = isWanted() ? await utter(text, lang === 'en' && en ? en : nl, rate) : 'cut off';
    if (end === 'cut off') return end;
  }
  return 'said';
}

/** Drops everything that is still waiting to be said. */
export function hush(): void {
  ready = Promise.race([ended, pass(CUTTING.told)]).then(() => pass(CUTTING.done));
  speechSynthesis.cancel();
}

function utter(text: string, voice: SpeechSynthesisVoice, rate: number): Promise<End> {
  current = Object.assign(new SpeechSynthesisUtterance(text), { voice, rate, lang: languageTag(voice.lang) });
  const end = endOf(current);
  ended = end.catch(() => {});
  // Another program may have left it paused.
  speechSynthesis.resume();
  speechSynthesis.speak(current);
  return end;
}

function endOf(utterance: SpeechSynthesisUtterance): Promise<End> {
  let watch = 0;
  const end = new Promise<End>((over, failed) => {
    let [silence, limit] = [0, BEGINNING];
    // Seconds in which the page is awake: a phone that was put away is given its time.
    watch = window.setInterval(() => ++silence > limit && failed(new Error('silence')), 1000);
    const heard = () => {
      [silence, limit] = [0, longest(utterance.text.length, utterance.rate)];
    };
    utterance.addEventListener('start', heard);
    utterance.addEventListener('boundary', heard);
    utterance.addEventListener('pause', () => over('cut off'));
    utterance.addEventListener('end', () => over('said'));
    utterance.addEventListener('error', ({ error }) =>
      ['canceled', 'interrupted'].includes(error) ? over('cut off') : failed(new Error(error)),
    );
  });
  return end.finally(() => clearInterval(watch));
}
