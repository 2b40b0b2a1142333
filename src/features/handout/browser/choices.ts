import { whatMayBeWrong } from '../../../browser/failure.ts';
import { part } from '../../../browser/part.ts';
import { wordsOf } from '../../../browser/words.ts';
import { pageAt } from './page.ts';
import type { Kind } from './selection.ts';

/** A page that can be ticked. */
interface Choice {
  /** Path of the page, with the base path. */
  path: string;
  /** Its title, with its pictogram. */
  name: (Node | string)[];
}

/** A list of one kind to tick in. */
export interface ChoiceList {
  kind: Kind;
  /** Adds a page to the list, ticked. */
  tick(slug: string, choice: Choice): void;
}

/** Makes `details` a list to tick in. What it offers stands on a page of the site, and is fetched when it is opened. */
export function choiceList(details: HTMLDetailsElement): ChoiceList {
  const kind = details.dataset.soort as Kind;
  const list = part('ul', details);
  const parts = part<HTMLSelectElement>('select', details);
  const search = part<HTMLInputElement>('input[type=search]', details);
  const status = part('[role=status]', details);

  let latest = 0;
  let isOffered = false;
  details.addEventListener('toggle', async () => {
    if (!details.open || isOffered) return;
    isOffered = true;
    isOffered = await offer(details.dataset.lijst ?? '');
  });
  parts.addEventListener('change', () => {
    if (parts.value) void offer(parts.value);
  });
  search.addEventListener('input', narrow);

  return { kind, tick };

  function tick(slug: string, choice: Choice): void {
    const offered = [...list.querySelectorAll('li')].find((item) => boxIn(item).value === slug);
    const item = offered ?? newItem(kind, slug, choice);
    boxIn(item).checked = true;
    if (!offered) list.append(item);
  }

  /** Offers what stands on a page of the site, below what was ticked elsewhere. Returns whether it could be fetched. */
  async function offer(address: string): Promise<boolean> {
    const turn = ++latest;
    status.textContent = 'Even geduld.';
    const found = await choicesAt(address).catch(() => undefined);
    if (turn !== latest) return true;
    status.textContent = found ? '' : `De lijst komt nu niet. ${whatMayBeWrong()}`;
    if (!found) return false;
    if (found.entries.length > 0) offerEntries(found.entries);
    else offerParts(found.parts);
    return true;
  }

  function offerParts(anchors: HTMLAnchorElement[]): void {
    const options = anchors.map(({ textContent, pathname }) => new Option(textContent?.trim(), pathname));
    parts.replaceChildren(new Option('Kies hier', ''), ...options);
    for (const label of parts.labels) label.hidden = false;
  }

  function offerEntries(anchors: HTMLAnchorElement[]): void {
    const ticked = [...list.querySelectorAll('li')].filter((item) => boxIn(item).checked);
    const offered = anchors.map(({ pathname, childNodes }) => {
      const slug = pathname.split('/').at(-2) ?? '';
      const known = ticked.find((item) => boxIn(item).value === slug);
      return known ?? newItem(kind, slug, { path: pathname, name: [...childNodes] });
    });
    list.replaceChildren(...ticked.filter((item) => !offered.includes(item)), ...offered);
    narrow();
  }

  /** Shows only those items that contain what is in the search box. */
  function narrow(): void {
    const words = plain(search.value);
    for (const item of list.querySelectorAll('li')) item.hidden = !plain(item.textContent ?? '').includes(words);
  }
}

/** The links of a page to entries, or to the pages of a list that is too long for one. */
async function choicesAt(address: string): Promise<Record<'entries' | 'parts', HTMLAnchorElement[]>> {
  const page = await pageAt(address);
  const parts = partsIn(page);
  if (entriesIn(page).length === 0) return { entries: [], parts };
  // A long group has several pages, of which this is one.
  const pages = await Promise.all(parts.map(({ pathname }) => (pathname === address ? page : pageAt(pathname))));
  return { entries: (parts.length > 0 ? pages : [page]).flatMap(entriesIn), parts: [] };
}

const partsIn = (page: Document) => [...page.querySelectorAll<HTMLAnchorElement>('[data-delen] a')];
const entriesIn = (page: Document) => [...page.querySelectorAll<HTMLAnchorElement>('li[data-niveau] > a')];

const boxIn = (item: HTMLLIElement) => part<HTMLInputElement>('input', item);

/** A text as it is compared: whatever its capitals, accents and apostrophes. */
const plain = (text: string) => wordsOf(text).join(' ');

function newItem(kind: Kind, slug: string, { path, name }: Choice): HTMLLIElement {
  const [item, label, box] = [
    document.createElement('li'),
    document.createElement('label'),
    document.createElement('input'),
  ];
  Object.assign(box, { type: 'checkbox', name: kind, value: slug });
  box.dataset.pagina = path;
  label.append(box, ...name);
  item.append(label);
  return item;
}
