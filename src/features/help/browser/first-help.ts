import { fetchData } from '../../../browser/fetch-data.ts';
import { once } from '../../../browser/once.ts';
import { part } from '../../../browser/part.ts';
import type { Danger, DangerModel } from './danger.ts';
import { tellOpen } from './open-now.ts';

/** Fetches what is known of danger at `address` once; needs nothing of the search. */
export const loadDanger = once(async (address: string): Promise<Danger> => {
  const [{ Danger: Reader }, model] = await Promise.all([import('./danger.ts'), fetchData<DangerModel>(address)]);
  return new Reader(model);
});

/** Shows, while someone types in the search box of `form`, which help lines fit what is said. */
export function helpFirst(form: HTMLFormElement): void {
  const input = part<HTMLInputElement>('input[type=search]', form);
  const list = part('#Hulp-eerst', form);
  const lines = part<HTMLTemplateElement>('#Hulpregels', form).content;
  const status = part('[aria-live]', form);
  /** On the page of the search the question stays on the screen. */
  const exit = document.querySelector<HTMLElement>('.snel-weg-plek');
  const { gevaar = '' } = list.dataset;
  let shown = '';

  input.addEventListener('focus', () => void loadDanger(gevaar).catch(() => {}));
  for (const event of ['input', 'change']) input.addEventListener(event, () => void update());
  if (input.value) void update();

  async function update(): Promise<void> {
    const danger = await loadDanger(gevaar).catch(() => undefined);
    const names = danger?.linesFor(input.value) ?? [];
    if (names.join(' ') === shown) return;
    shown = names.join(' ');
    list.replaceChildren(...names.flatMap(item));
    list.hidden = names.length === 0;
    if (exit) exit.hidden = list.hidden;
    tellOpen(list);
    const told = [...list.querySelectorAll('strong')].map(({ textContent }) => textContent);
    status.textContent = told.length > 0 ? `Je kunt bellen: ${told.join(', ')}.` : '';
  }

  function item(name: string): Node[] {
    const line = lines.querySelector(`[data-lijn="${name}"]`);
    return line?.parentNode ? [line.parentNode.cloneNode(true)] : [];
  }
}
