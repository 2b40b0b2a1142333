import { whatMayBeWrong } from '../../../browser/failure.ts';
import { part } from '../../../browser/part.ts';

/** The button that starts reading a page aloud; the code for that is fetched at the first press. */
const place = part('[data-lees-voor]');

// Facebook's own browser on Android has no voice at all.
place.hidden = !window.speechSynthesis;
part('button', place).addEventListener('click', async () => {
  try {
    // Safari speaks only if it is first asked to during the press itself, even if only to say a space; asked to say nothing
    // at all, Chromium on Linux never speaks again. A browser that has voices elsewhere too is not asked, for one of those
    // might be told of it, nor one that does not yet know its voices.
    const voices = speechSynthesis.getVoices();
    if (voices[0] && voices.every((voice) => voice.localService))
      speechSynthesis.speak(new SpeechSynthesisUtterance(' '));
    const { readAloud } = await import('./reader.ts');
    await readAloud(place);
  } catch {
    part('[role=alert]', place).textContent = `Voorlezen lukt nu niet. ${whatMayBeWrong()}`;
  }
});
