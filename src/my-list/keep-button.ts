import type { Kind } from '../handout/selection.ts';
import { part } from '../part.ts';
import { addToList, isOnList, removeFromList } from './list.ts';

/** The button on the page of a term or a card that puts it on the reader's own list, and takes it off again. */
const place = part('[data-bewaar]');
const button = part<HTMLButtonElement>('button', place);
const status = part('[role=status]', place);
const link = part('a', place);
const kind = place.dataset.bewaar as Kind;
const slug = button.value;

place.hidden = false;
show();
// Another page may have changed the list, also while one was away from this one.
addEventListener('storage', show);
addEventListener('pageshow', show);
button.addEventListener('click', () => {
  const isKept = isOnList(kind, slug)
    ? removeFromList(kind, slug)
    : addToList({ begrippen: [], situaties: [], werkbladen: [], [kind]: [slug] });
  show();
  if (!isKept) status.textContent = 'Deze browser onthoudt niets. Misschien kijk je in een privévenster.';
  else status.textContent = isOnList(kind, slug) ? 'Staat op je lijstje.' : 'Is van je lijstje af.';
});

function show(): void {
  const isOn = isOnList(kind, slug);
  part('span', button).textContent = isOn ? 'Haal van mijn lijstje' : 'Zet op mijn lijstje';
  status.textContent = '';
  link.hidden = !isOn;
}
