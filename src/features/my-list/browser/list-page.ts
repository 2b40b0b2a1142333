import { copyLink } from '../../../browser/clipboard.ts';
import { whatMayBeWrong } from '../../../browser/failure.ts';
import { KEEPS_NOTHING, keep, kept, whenKeptChanges } from '../../../browser/kept.ts';
import { part } from '../../../browser/part.ts';
import { readSelection, writeSelection } from '../../handout/browser/selection.ts';
import { problemsOf, putSheets, sheetsOf } from '../../handout/browser/sheets.ts';
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
/** What was kept when the page last showed the list. */
let shown = '';
const known = [...part<HTMLTemplateElement>('template', section).content.querySelectorAll<HTMLElement>('li')];

/** The list after the # of a link, from where it is sent to nobody; nothing once the reader has kept or declined it. */
let received: Record<Listed, string[]> | undefined = inAddress();

section.hidden = false;
part('#Zonder-script').hidden = true;
// A page opened as a file may not fetch others, and Firefox on a phone could not print for long.
part('#Print-lijst').hidden = location.protocol === 'file:' || typeof print !== 'function';
show();
whenKeptChanges(() => {
  // It may be the display that changed, and not the list.
  if (kept('lijstje').toString() !== shown) show();
});
addEventListener('hashchange', () => {
  const came = inAddress();
  // A # can also name a place on the page.
  if (!came) return;
  received = came;
  show();
});
part('#Bewaar-lijst').addEventListener('click', () => {
  const isKept = listed.every((kind) => {
    const added = (received?.[kind] ?? []).filter((slug) => itemOf(kind, slug));
    return setOnList(kind, [...new Set([...onList(kind), ...added])]);
  });
  if (isKept) settle('Je lijstje staat nu op dit apparaat.');
  else showStatus(KEEPS_NOTHING);
});
part('#Laat-maar').addEventListener('click', () => settle(''));
part('#Vergeet-lijst').addEventListener('click', () => {
  keep('lijstje', new URLSearchParams());
  settle('Je lijstje is vergeten.');
});
list.addEventListener('click', ({ target }) => {
  const item = target instanceof HTMLButtonElement && target.closest('li');
  if (item) takeOff(item);
});
part('#Print-lijst').addEventListener('click', () => void printList());
part('#Kopieer').addEventListener('click', () => void copyLink(link, part('#Gekopieerd')));
part('#Toon-code').addEventListener('click', () => void showCode());

function inAddress(): Record<Listed, string[]> | undefined {
  const selection = readSelection(location.hash.slice(1));
  return listed.some((kind) => selection[kind].length > 0) ? selection : undefined;
}

/** Shows the list that came with the link, or else the one on this device. */
function show(): void {
  shown = kept('lijstje').toString();
  const wanted = received ?? readSelection(shown);
  const found = listed.flatMap((kind) => wanted[kind].map((slug) => itemOf(kind, slug)));
  const items = found.flatMap((item) => item ?? []);

  offer.hidden = !received;
  list.replaceChildren(...items.map((item) => document.importNode(item, true)));
  // A list that came with a link is kept or declined as a whole.
  for (const button of list.querySelectorAll('button')) button.hidden = received !== undefined;
  forget.hidden = received !== undefined || shown === '';
  actions.hidden = items.length === 0;
  problems.replaceChildren(...problemsOf(items.length < found.length, []));
  // The address at which the site is published, even if this is a copy on a stick.
  const page = part<HTMLLinkElement>('link[rel=canonical]').href;
  const slugsOf = (kind: Listed) =>
    items.filter(({ dataset }) => dataset.soort === kind).map(({ dataset }) => dataset.slug ?? '');
  const query = writeSelection({ begrippen: slugsOf('begrippen'), situaties: slugsOf('situaties'), werkbladen: [] });
  link.value = `${page}#${query.slice(1)}`;
  code.replaceChildren();
  putSheets([], handout);
  showStatus(sizeOfList(items.length));
}

function itemOf(kind: Listed, slug: string): HTMLElement | undefined {
  return known.find(({ dataset }) => dataset.soort === kind && dataset.slug === slug);
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
function settle(done: string): void {
  received = undefined;
  history.replaceState(null, '', location.pathname);
  show();
  showStatus(`${done} ${status.textContent}`.trim());
  // The button that was pressed is gone.
  main.focus();
}

/** The focus goes to the next item, so that keyboard users do not lose their place; after the last, to the page. */
function takeOff(item: HTMLElement): void {
  const place = [...list.children].indexOf(item);
  const { slug } = item.dataset;
  const kind = item.dataset.soort as Listed;
  setOnList(
    kind,
    onList(kind).filter((one) => one !== slug),
  );
  show();
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
