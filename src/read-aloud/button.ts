import { part } from '../part.ts';

/** The button that begins to read a page aloud; what that takes is fetched at the first press. */
const place = part('[data-lees-voor]');

// Facebook's own browser on Android has no voice at all.
place.hidden = !('speechSynthesis' in window);
part('button', place).addEventListener('click', async () => {
  const { readAloud } = await import('./reader.ts');
  await readAloud(place);
});
