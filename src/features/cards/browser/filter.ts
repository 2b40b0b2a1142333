import { holdFields } from '../../../browser/hold-fields.ts';
import { part } from '../../../browser/part.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-kaartfilter]')) {
  form.hidden = false;
  form.addEventListener('change', () => showWanted(form));
  holdFields(form);
}

/** Shows the cards that match every choice, and says how many there are. */
function showWanted(filter: HTMLFormElement): void {
  const choice = new FormData(filter);
  const wanted = (name: string, value = '') => !choice.get(name) || value.split(',').includes(String(choice.get(name)));

  let count = 0;
  for (const group of document.querySelectorAll<HTMLElement>('[data-thema]')) {
    let shown = 0;
    for (const card of group.querySelectorAll<HTMLElement>('li[data-niveau]')) {
      const { niveau, gevoelens } = card.dataset;
      card.hidden = !(wanted('thema', group.dataset.thema) && wanted('niveau', niveau) && wanted('gevoel', gevoelens));
      if (!card.hidden) shown++;
    }
    group.hidden = shown === 0;
    count += shown;
  }
  part('[role=status]', filter).textContent = count === 1 ? 'Er is 1 kaart.' : `Er zijn ${count} kaarten.`;
}
