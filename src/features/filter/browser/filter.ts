import { holdFields } from '../../../browser/hold-fields.ts';
import { part } from '../../../browser/part.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) {
  form.hidden = false;
  form.addEventListener('change', () => showWanted(form));
  holdFields(form);
}

/** Shows the entries that match every choice, and says how many there are. */
function showWanted(filter: HTMLFormElement): void {
  const choice = new FormData(filter);
  const wanted = (name: string, value = '') => !choice.get(name) || value.split(',').includes(String(choice.get(name)));

  let count = 0;
  for (const group of document.querySelectorAll<HTMLElement>('[data-groep]')) {
    let shown = 0;
    for (const entry of group.querySelectorAll<HTMLElement>('li[data-niveau]')) {
      const { niveau, gevoelens } = entry.dataset;
      entry.hidden = !(wanted('thema', group.dataset.groep) && wanted('niveau', niveau) && wanted('gevoel', gevoelens));
      if (!entry.hidden) shown++;
    }
    group.hidden = shown === 0;
    count += shown;
  }
  const { filter: one, meer: many } = filter.dataset;
  part('[role=status]', filter).textContent = count === 1 ? `Er is 1 ${one}.` : `Er zijn ${count} ${many}.`;
}
