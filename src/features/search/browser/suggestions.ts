import { pageAddress } from '../../../browser/page-address.ts';
import { part } from '../../../browser/part.ts';
import { drawPictogram } from '../../../browser/pictogram.ts';
import { kindNames } from '../../../model/kinds.ts';
import type { SearchEngine } from './engine.ts';
import type { SearchEntry } from './entry.ts';
import { loadSearch } from './load.ts';
import { loadTitles, type Titled } from './titles.ts';

const MOST = 6;

/**
 * Makes a search box suggest pages while the reader types: a combobox with a list, by the pattern of WAI-ARIA.
 * The focus stays in the box; arrows highlight, Enter goes there, Escape closes.
 */
export function suggestIn(form: HTMLFormElement): void {
  const input = part<HTMLInputElement>('input[type=search]', form);
  const list = part('[role=listbox]', form);
  const status = form.querySelector('[role=status]');
  const { titels = '', begin = '/' } = form.dataset;

  let chosen = -1;
  /** Goes up whenever the list is closed: what was asked before that is no longer shown. */
  let closed = 0;
  let search: SearchEngine | undefined;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  close();

  // Fetched at the first sign that someone will type, so that it is ready for the first letters.
  input.addEventListener('focus', () => void load().catch(() => {}));
  input.addEventListener('input', suggest);
  input.addEventListener('keydown', onKey);
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // Keeps the focus in the box; losing it would close the list under the finger.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) follow(target.closest<HTMLElement>('[role=option]'));
  });

  /** Where suggestions fail there are none: Enter still leads to the page that says what is wrong. */
  function suggest(): void {
    showHits().catch(close);
  }

  /** The titles first: whoever types soon waits for those alone. */
  async function load(): Promise<void> {
    await loadTitles(titels).catch(() => {});
    search = await loadSearch(form.dataset);
  }

  async function showHits(): Promise<void> {
    const asked = input.value;
    if (asked.trim().length < 2) return close();
    const before = closed;
    const isAsked = () => input.value === asked && document.activeElement === input && closed === before;
    const loading = load();
    if (!search) {
      const byTitle = await loadTitles(titels).catch(() => undefined);
      if (byTitle && isAsked()) put(byTitle(asked));
    }
    // Where the rest can't come, titles are better than nothing.
    await loading.catch(() => {});
    // Whoever has gone to one of the first suggestions keeps those.
    if (search && isAsked() && chosen < 0) put(search.answer(asked).entries);
  }

  function put(hits: (Titled | SearchEntry)[]): void {
    list.replaceChildren(...hits.slice(0, MOST).map(option));
    highlight(-1);
    if (hits.length > 0) open(list.children.length);
    else hide();
  }

  function option(page: Titled | SearchEntry, index: number): HTMLElement {
    const { titel, kind, path } = page;
    const item = document.createElement('li');
    item.id = `${list.id}-${index}`;
    item.setAttribute('role', 'option');
    item.dataset.pad = pageAddress(begin, path);
    const kindName = document.createElement('span');
    kindName.textContent = kindNames[kind];
    const name = document.createElement('b');
    name.append(...('beeld' in page ? drawPictogram(page) : []), titel);
    item.append(name, ' ', kindName);
    return item;
  }

  function onKey(event: KeyboardEvent): void {
    if (list.hidden) {
      if (event.key === 'ArrowDown') suggest();
      return;
    }
    const last = options().length - 1;
    if (event.key === 'ArrowDown') highlight(chosen < last ? chosen + 1 : -1);
    else if (event.key === 'ArrowUp') highlight(chosen < 0 ? last : chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen >= 0) follow(options()[chosen]);
    else return;
    event.preventDefault();
  }

  function highlight(index: number): void {
    chosen = index;
    for (const [place, item] of options().entries()) item.setAttribute('aria-selected', String(place === index));
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', `${list.id}-${index}`);
      options()[index]?.scrollIntoView({ block: 'nearest' });
    }
  }

  function open(count: number): void {
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    tell(count === 1 ? '1 suggestie.' : `${count} suggesties.`);
  }

  function close(): void {
    closed++;
    hide();
  }

  function hide(): void {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    tell('');
  }

  function tell(text: string): void {
    if (status) status.textContent = text;
  }

  function follow(item: HTMLElement | null | undefined): void {
    if (item?.dataset.pad) location.href = item.dataset.pad;
  }
}
