import { copyLink } from '../copy.ts';
import { readSelection, writeSelection } from '../handout/selection.ts';
import { problemsOf, sheetsOf } from '../handout/sheets.ts';
import { keep } from '../kept.ts';
import { part } from '../part.ts';
import { type Listed, listed, onList, setOnList } from './list.ts';

/** More letters make a code that a telephone can't read from a screen. */
const LONGEST_CODE = 900;

const section = part('#mijn-lijstje');
const received = part('#meegekregen');
const status = part('#lijststand');
const problems = part('#lijstmeldingen');
const list = part('#lijst');
const actions = part('#lijstacties');
const link = part<HTMLInputElement>('#link');
const code = part('#code');
const handout = part('#hand-out');
const known = [...part<HTMLTemplateElement>('template', section).content.querySelectorAll<HTMLElement>('li')];

section.hidden = false;
part('#zonder-script').hidden = true;
// A page that is a file may not fetch others.
part('#print-lijst').hidden = location.protocol === 'file:';
show();
for (const changed of ['storage', 'pageshow', 'hashchange']) addEventListener(changed, show);
part('#bewaar-lijst').addEventListener('click', () => {
  const added = inAddress();
  const isKept = listed.every((kind) => setOnList(kind, [...new Set([...onList(kind), ...added[kind]])]));
  if (isKept) settle('Je lijstje staat nu op dit apparaat.');
  else tell('Deze browser onthoudt niets. Misschien kijk je in een privévenster.');
});
part('#laat-maar').addEventListener('click', () => settle(''));
part('#vergeet-lijst').addEventListener('click', () => {
  keep('lijstje', new URLSearchParams());
  settle('Je lijstje is vergeten.');
});
list.addEventListener('click', ({ target }) => {
  const item = target instanceof HTMLButtonElement && target.closest('li');
  if (item) takeOff(item);
});
part('#print-lijst').addEventListener('click', () => void printList());
part('#kopieer').addEventListener('click', () => void copyLink(link, part('#gekopieerd')));
part('#toon-code').addEventListener('click', () => void showCode());

/** What a link brought along stands behind its #, so that it is sent to nobody. */
function inAddress(): Record<Listed, string[]> {
  return readSelection(location.hash.slice(1));
}

function isReceived(): boolean {
  return listed.some((kind) => inAddress()[kind].length > 0);
}

/** Shows what came along with the address; else what is kept on this device. */
function show(): void {
  const cameAlong = isReceived();
  const wanted = listed.map((kind): [Listed, string[]] => [kind, cameAlong ? inAddress()[kind] : onList(kind)]);
  const found = wanted.flatMap(([kind, slugs]) => slugs.map((slug) => ({ slug, item: itemOf(kind, slug) })));
  const items = found.flatMap(({ item }) => item ?? []);

  received.hidden = !cameAlong;
  list.replaceChildren(...items.map((item) => document.importNode(item, true)));
  // What came along is taken over or left as a whole.
  for (const button of list.querySelectorAll('button')) button.hidden = cameAlong;
  part('#vergeet-lijst').hidden = cameAlong;
  actions.hidden = items.length === 0;
  problems.replaceChildren(
    ...problemsOf(
      found.filter(({ item }) => !item).map(({ slug }) => slug),
      [],
    ),
  );
  // The canonical address: that under which the site is published, also where this is a copy of it on a stick.
  const page = part<HTMLLinkElement>('link[rel=canonical]').href;
  const query = writeSelection({ begrippen: [], situaties: [], werkbladen: [], ...Object.fromEntries(wanted) });
  link.value = `${page}#${query.slice(1)}`;
  code.replaceChildren();
  handout.replaceChildren();
  tell(describe(items.length));
}

function itemOf(kind: Listed, slug: string): HTMLElement | undefined {
  return known.find(({ dataset }) => dataset.soort === kind && dataset.slug === slug);
}

function describe(count: number): string {
  if (count > 0)
    return `Op ${isReceived() ? 'dit' : 'je'} lijstje ${count === 1 ? 'staat 1 ding' : `staan ${count} dingen`}.`;
  return 'Je lijstje is nog leeg. Op de pagina van een begrip of een situatie staat de knop “Zet op mijn lijstje”.';
}

function tell(text: string): void {
  status.textContent = text;
}

/** Shows what is kept on this device, and takes what came along out of the address. */
function settle(done: string): void {
  history.replaceState(null, '', location.pathname);
  show();
  tell(`${done} ${status.textContent}`.trim());
}

/** The focus goes to the next one, so that who uses a keyboard does not lose the place. */
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
  (next?.querySelector('button') ?? part('h1')).focus();
}

async function printList(): Promise<void> {
  const pages = [...list.querySelectorAll<HTMLElement>('li')].map((item) => {
    const anchor = part<HTMLAnchorElement>('a', item);
    return {
      kind: item.dataset.soort as Listed,
      pagina: anchor.pathname,
      titel: anchor.textContent ?? '',
    };
  });
  const { sheets, failed } = await sheetsOf(pages);
  problems.replaceChildren(...problemsOf([], failed));
  handout.replaceChildren(...sheets);
  if (sheets.length > 0) print();
}

async function showCode(): Promise<void> {
  if (link.value.length > LONGEST_CODE) {
    part('#gekopieerd').textContent = 'Je lijstje is te lang voor een code. Gebruik de link.';
    return;
  }
  const { qrCode } = await import('../qr.ts');
  const drawing = new DOMParser().parseFromString(qrCode(link.value), 'image/svg+xml').documentElement;
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', 'Code met de link naar dit lijstje. Richt de camera van een telefoon erop.');
  code.replaceChildren(document.importNode(drawing, true));
}
