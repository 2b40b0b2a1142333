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

/** Milliseconds without a letter after which what stands there is read: what comes and goes with each one frightens. */
export const TYPING_PAUSE = 250;
/** A word at the end that is shorter may only have begun: «i» and «mij» say nothing yet. */
const BEGUN = /(^|[^\p{L}\p{N}])\p{L}{1,3}$/u;

/** What is said for sure while someone types. */
const saidSoFar = (typed: string): string => typed.replace(BEGUN, '$1');

/** Shows, while someone types in the search box of `form`, which help lines fit what is said. */
export function helpFirst(form: HTMLFormElement): void {
  const input = part<HTMLInputElement>('input[type=search]', form);
  const list = part('#Hulp-eerst', form);
  const lines = part<HTMLTemplateElement>('#Hulpregels', form).content;
  const status = part('[aria-live]', form);
  /** What is said stands on the screen, and whom to call. */
  const exit = document.querySelector<HTMLElement>('.snel-weg-plek');
  const { gevaar = '' } = list.dataset;
  let shown = '';
  let timer: number | undefined;

  input.addEventListener('focus', () => void loadDanger(gevaar).catch(() => {}));
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void update(saidSoFar(input.value)), TYPING_PAUSE);
  });
  input.addEventListener('change', () => {
    clearTimeout(timer);
    void update(input.value);
  });
  if (input.value) void update(input.value);

  async function update(said: string): Promise<void> {
    const danger = await loadDanger(gevaar).catch(() => undefined);
    const names = danger?.linesFor(said) ?? [];
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
