import { KEEPS_NOTHING, whenKeptChanges } from '../../../browser/kept.ts';
import { part } from '../../../browser/part.ts';
import { choose, chosen, forgetChoices, type Setting, settings } from '../settings.ts';

/** The form of `/weergave/`: a choice is kept and put into effect at once. */
const form = part<HTMLFormElement>('#Weergave');
const status = part('[role=status]', form);
const names = Object.keys(settings) as Setting[];

form.hidden = false;
part('#Zonder-script').hidden = true;
show();
form.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  showOutcome(choose(name as Setting, value), 'Je keuze staat aan, op alle pagina’s.');
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  showOutcome(forgetChoices(), 'Je keuzes zijn vergeten.');
  show();
});
// Later than Safari, which empties the fields of a page to which one comes back.
whenKeptChanges(() => setTimeout(show));

function show(): void {
  for (const name of names) (form.elements.namedItem(name) as RadioNodeList).value = chosen(name);
}

function showOutcome(isKept: boolean, done: string): void {
  status.textContent = isKept ? done : `${KEEPS_NOTHING} Kiezen lukt hier daarom niet.`;
}
