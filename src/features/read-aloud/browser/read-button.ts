import { part } from '../../../browser/part.ts';

/** The button that begins to read a page aloud; what that takes is fetched at the first press. */
const place = part('[data-lees-voor]');

// Facebook's own browser on Android has no voice at all.
place.hidden = !('speechSynthesis' in window);
part('button', place).addEventListener('click', async () => {
  wake();
  try {
    const { readAloud } = await import('./reader.ts');
    await readAloud(place);
  } catch {
    part('[role=alert]', place).textContent = 'Voorlezen lukt nu niet. Kijk of je internet hebt.';
  }
});

/**
 * Safari speaks only where it is first asked to within the press itself, be it to say nothing. Where a browser also has
 * voices that are elsewhere it is not asked, for one of those might hear of it.
 */
function wake(): void {
  if (speechSynthesis.getVoices().every(({ localService }) => localService))
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}
