import { copyLink } from '../../../browser/clipboard.ts';
import { whatMayBeWrong } from '../../../browser/failure.ts';
import { KEEPS_NOTHING, keep, kept, whenKeptChanges } from '../../../browser/kept.ts';
import { pageAddress } from '../../../browser/page-address.ts';
import { part } from '../../../browser/part.ts';
import { drawPictogram } from '../../../browser/pictogram.ts';
import { kindNames, sections } from '../../../model/kinds.ts';
import { readSelection, writeSelection } from '../../handout/browser/selection.ts';
import { problemsOf, putSheets, sheetsOf } from '../../handout/browser/sheets.ts';
import { type Name, namesAt } from '../../names/browser/names.ts';
import { type Listed, listed, onList, setOnList } from './list.ts';

/** A longer link makes a code that a phone cannot read from a screen. */
const LONGEST_CODE = 900;

const section = part('#Mijn-lijstje');
const main = part('main');
const offer = part('#Meegekregen');
const status = part('#Lijststand');
const problems = part('#Lijstmeldingen');
const list = part('#Lijst');
const actions = part('#Lijstacties');
const link = part<HTMLInputElement>('#Link');
const code = part('#Code');
const forget = part('#Vergeet-lijst');
const handout = part('#Hand-out');
const template = part<HTMLTemplateElement>('template', section);
/** What was kept when the page last showed the list. */
let shown = '';
let latest = 0;
const nameOf = namesAt(section);

/** The list after the # of a link, from where it is sent to nobody; nothing once the reader has kept or declined it. */
let received: Record<Listed, string[]> | undefined = inAddress();

section.hidden = false;
part('#Zonder-script').hidden = true;
// A page opened as a file may not fetch others, and Firefox on a phone could not print for long.
part('#Print-lijst').hidden = location.protocol === 'file:' || typeof print !== 'function';
void show();
whenKeptChanges(() => {
  // It may be the display that changed, and not the list.
  if (kept('lijstje').toString() !== shown) void show();
});
addEventListener('hashchange', () => {
  const came = inAddress();
  // A # can also name a place on the page.
  if (!came) return;
  received = came;
  void show();
});
part('#Bewaar-lijst').addEventListener('click', () => {
  const added = slugsShown();
  const isKept = listed.every((kind) => setOnList(kind, [...new Set([...onList(kind), ...added[kind]])]));
  if (isKept) void settle('Je lijstje staat nu op dit apparaat.');
  else showStatus(KEEPS_NOTHING);
});
part('#Laat-maar').addEventListener('click', () => void settle(''));
part('#Vergeet-lijst').addEventListener('click', () => {
  keep('lijstje', new URLSearchParams());
  void settle('Je lijstje is vergeten.');
});
list.addEventListener('click', ({ target }) => {
  const item = target instanceof HTMLButtonElement && target.closest('li');
  if (item) void takeOff(item);
});
part('#Print-lijst').addEventListener('click', () => void printList());
part('#Kopieer').addEventListener('click', () => void copyLink(link, part('#Gekopieerd')));
part('#Toon-code').addEventListener('click', () => void showCode());

function inAddress(): Record<Listed, string[]> | undefined {
  const selection = readSelection(location.hash.slice(1));
  return listed.some((kind) => selection[kind].length > 0) ? selection : undefined;
}

/** Shows the list that came with the link, or else the one on this device; a later call overtakes an earlier one. */
async function show(): Promise<void> {
  const turn = ++latest;
  shown = kept('lijstje').toString();
  const wanted = received ?? readSelection(shown);
  const found = await Promise.all(listed.flatMap((kind) => wanted[kind].map((slug) => itemOf(kind, slug)))).catch(
    () => undefined,
  );
  if (turn !== latest) return;
  const items = found?.flatMap((item) => item ?? []) ?? [];

  offer.hidden = !received || !found;
  list.replaceChildren(...items);
  // A list that came with a link is kept or declined as a whole.
  for (const button of list.querySelectorAll('button')) button.hidden = received !== undefined;
  forget.hidden = received !== undefined || shown === '';
  actions.hidden = items.length === 0;
  problems.replaceChildren(...problemsOf(found !== undefined && items.length < found.length, []));
  // The address at which the site is published, even if this is a copy on a stick.
  const page = part<HTMLLinkElement>('link[rel=canonical]').href;
  link.value = `${page}#${writeSelection({ ...slugsShown(), werkbladen: [] }).slice(1)}`;
  code.replaceChildren();
  putSheets([], handout);
  showStatus(found ? sizeOfList(items.length) : `Dit lijstje kan nu niet worden getoond. ${whatMayBeWrong()}`);
}

/** What stands on the list for an entry; nothing where the site has none. @throws where that can't be found out */
async function itemOf(kind: Listed, slug: string): Promise<HTMLElement | undefined> {
  const name = await nameOf(kind, slug).catch((error) => {
    if (received) throw error;
    return nameBySlug(kind, slug);
  });
  if (!name) return undefined;
  const item = part('li', template.content.cloneNode(true) as DocumentFragment);
  item.classList.add(`soort-${kind}`);
  Object.assign(item.dataset, { soort: kind, slug });
  const anchor = part<HTMLAnchorElement>('a', item);
  anchor.href = pageAddress(section.dataset.begin ?? '/', name.path);
  anchor.append(...drawPictogram(name), name.titel);
  part('p', item).textContent = kindNames[kind];
  part('button', item).setAttribute('aria-label', `Haal eraf: ${name.titel}`);
  return item;
}

/** What the reader put on the list stays there without internet, and the page may be on this device. */
const nameBySlug = (kind: Listed, slug: string): Name => ({
  titel: slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '),
  path: `/${sections[kind]}/${slug}/`,
});

function slugsShown(): Record<Listed, string[]> {
  const slugsOf = (kind: Listed) =>
    [...list.querySelectorAll('li')]
      .filter(({ dataset }) => dataset.soort === kind)
      .map(({ dataset }) => dataset.slug ?? '');
  return { begrippen: slugsOf('begrippen'), situaties: slugsOf('situaties') };
}

function sizeOfList(count: number): string {
  if (count > 0)
    return `Op ${received ? 'dit' : 'je'} lijstje ${count === 1 ? 'staat 1 ding' : `staan ${count} dingen`}.`;
  return 'Je lijstje is nog leeg. Op de pagina van een begrip of een situatie staat de knop “Zet op mijn lijstje”.';
}

function showStatus(text: string): void {
  status.textContent = text;
}

/** Shows the list on this device, and takes the one that came with the link out of the address. */
async function settle(done: string): Promise<void> {
  received = undefined;
  history.replaceState(null, '', location.pathname);
  await show();
  showStatus(`${done} ${status.textContent}`.trim());
  // The button that was pressed is gone.
  main.focus();
}

/** The focus goes to the next item, so that keyboard users do not lose their place; after the last, to the page. */
async function takeOff(item: HTMLElement): Promise<void> {
  const place = [...list.children].indexOf(item);
  const { slug } = item.dataset;
  const kind = item.dataset.soort as Listed;
  setOnList(
    kind,
    onList(kind).filter((one) => one !== slug),
  );
  await show();
  const next = list.children[Math.min(place, list.children.length - 1)];
  (next?.querySelector('button') ?? main).focus();
}

async function printList(): Promise<void> {
  const pages = [...list.querySelectorAll<HTMLElement>('li')].map((item) => {
    const anchor = part<HTMLAnchorElement>('a', item);
    return {
      kind: item.dataset.soort as Listed,
      path: anchor.pathname,
      title: anchor.textContent ?? '',
    };
  });
  const { sheets, failed } = await sheetsOf(pages);
  problems.replaceChildren(...problemsOf(false, failed));
  putSheets(sheets, handout);
  if (sheets.length > 0) print();
}

async function showCode(): Promise<void> {
  if (link.value.length > LONGEST_CODE) {
    part('#Gekopieerd').textContent = 'Je lijstje is te lang voor een code. Gebruik de link.';
    return;
  }
  const qr = await import('../../../model/qr.ts').catch(() => undefined);
  if (!qr) {
    part('#Gekopieerd').textContent = `De code lukt nu niet. ${whatMayBeWrong()}`;
    return;
  }
  const drawing = new DOMParser().parseFromString(qr.qrCode(link.value), 'image/svg+xml').documentElement;
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', 'Code met de link naar dit lijstje. Richt de camera van een telefoon erop.');
  code.replaceChildren(document.importNode(drawing, true));
  part('#Gekopieerd').textContent = '';
}
