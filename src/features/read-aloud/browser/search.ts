import { newButton } from '../../../browser/new-button.ts';
import { part } from '../../../browser/part.ts';
import { onLeaving } from './leaving.ts';
import { findVoices, type Voices } from './voices.ts';

/** Milliseconds in which a reader does not yet wonder why nothing is heard. */
const UNNOTICED = 500;

let isSearching = false;

/**
 * Looks for voices, and tells the reader of it where that takes long, who can stop it.
 * @returns nothing if there is no Dutch one, which the reader is told, or if this search or one before it was not over
 */
export async function searchVoices(place: HTMLElement): Promise<Voices | undefined> {
  if (isSearching) return;
  isSearching = true;
  const search = new AbortController();
  const alert = part('[role=alert]', place);
  const tell = (...words: (string | Node)[]) => {
    const hadFocus = alert.contains(document.activeElement);
    alert.replaceChildren(...words);
    if (hadFocus) part('button', place).focus();
  };
  const stop = () => search.abort();
  tell();
  const telling = setTimeout(() => tell('Even zoeken naar een stem… ', newButton('Stop', stop)), UNNOTICED);
  onLeaving(stop, search);
  try {
    const voices = await findVoices(search.signal);
    const isToBeTold = !voices && !search.signal.aborted;
    tell(...(isToBeTold ? [part<HTMLTemplateElement>('template', place).content.cloneNode(true)] : []));
    return voices;
  } finally {
    clearTimeout(telling);
    stop();
    isSearching = false;
  }
}
