import { KEEPS_NOTHING, whenKeptChanges } from '../../../browser/kept.ts';
import { part } from '../../../browser/part.ts';
import { type Listed, onList, setOnList } from './list.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-bewaar]')) keepButton(place);

/** The button on the page of a term or a card that puts it on the reader's own list, and takes it off again. */
function keepButton(place: HTMLElement): void {
  const button = part<HTMLButtonElement>('button', place);
  const status = part('[role=status]', place);
  const kind = place.dataset.bewaar as Listed;
  const slug = button.value;
  const isOn = () => onList(kind).includes(slug);
  const show = () => {
    part('span', button).textContent = isOn() ? 'Haal van mijn lijstje' : 'Zet op mijn lijstje';
    status.textContent = '';
    part('a', place).hidden = !isOn();
  };

  place.hidden = false;
  show();
  whenKeptChanges(show);
  button.addEventListener('click', () => {
    const others = onList(kind).filter((one) => one !== slug);
    const isKept = setOnList(kind, isOn() ? others : [...others, slug]);
    show();
    if (!isKept) status.textContent = KEEPS_NOTHING;
    else status.textContent = isOn() ? 'Staat op je lijstje.' : 'Is van je lijstje af.';
  });
}
