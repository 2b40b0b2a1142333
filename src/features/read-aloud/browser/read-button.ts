import { whatMayBeWrong } from '../../../browser/failure.ts';
import { part } from '../../../browser/part.ts';

/** The button that starts reading a page aloud; the code for that is fetched at the first press. */
const place = part('[data-lees-voor]');

// Facebook's own browser on Android has no voice at all.
place.hidden = !('speechSynthesis' in window);
part('button', place).addEventListener('click', async () => {
  wake();
  try {
    const { readAloud } = await import('./reader.ts');
    await readAloud(place);
  } catch {
    part('[role=alert]', place).textContent = `Voorlezen lukt nu niet. ${whatMayBeWrong()}`;
  }
});

/**
 * Safari speaks only if it is first asked to during the press itself, even if only to say nothing. A browser that has
 * voices elsewhere too is not asked, for one of those might be told of it.
 */
function wake(): void {
  if (speechSynthesis.getVoices().every(({ localService }) => localService))
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}
