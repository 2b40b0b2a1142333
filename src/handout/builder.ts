import { copyText } from '../copy.ts';
import { part } from '../part.ts';
import { articleOf } from './article.ts';
import { countPages } from './pages.ts';
import { kinds, readSelection, type Selection, writeSelection } from './selection.ts';

const section = part('#zelf-maken');
const form = part<HTMLFormElement>('#keuze');
const status = part('#stand');
const problems = part('#meldingen');
const handout = part('#hand-out');
const link = part<HTMLInputElement>('#link');
const actions = part('#acties');

/** What was fetched stays at hand, so that another tick costs one page. */
const articles = new Map<string, Promise<HTMLElement>>();
let latest = 0;

section.hidden = false;
part('#naar-zelf-maken').hidden = false;
const asked = readSelection(location.search);
const unknown = tick(asked);
if (kinds.some((kind) => asked[kind].length > 0)) {
  void show(unknown);
  section.scrollIntoView();
}

form.addEventListener('change', () => void show([]));
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(() => void show([])));
for (const search of form.querySelectorAll<HTMLInputElement>('input[type=search]')) {
  search.addEventListener('input', () => narrow(search));
}
part('#print').addEventListener('click', () => print());
part('#kopieer').addEventListener('click', () => void copyLink());

/** Ticks what a link asks for; returns the slugs that there are not. */
function tick(selection: Selection): string[] {
  return kinds.flatMap((kind) =>
    selection[kind].filter((slug) => {
      const box = form.querySelector<HTMLInputElement>(`input[name=${kind}][value=${CSS.escape(slug)}]`);
      if (box) box.checked = true;
      return !box;
    }),
  );
}

/** Sets what is ticked as one document below the form; a later call overtakes an earlier one. */
async function show(unknownSlugs: string[]): Promise<void> {
  const turn = ++latest;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  history.replaceState(null, '', location.pathname + writeSelection(selectionOf(boxes)));
  link.value = location.href;

  const loaded = await Promise.allSettled(boxes.map(load));
  if (turn !== latest) return;
  const failed = boxes.filter((_, index) => loaded[index]?.status === 'rejected').map(titleOf);
  const parts = boxes.flatMap((box, index) => {
    const result = loaded[index];
    return result?.status === 'fulfilled' ? [{ kind: box.name, article: result.value }] : [];
  });
  const sheets = inSheets(parts);
  const pages = await countPages(sheets, handout);
  if (turn !== latest) return;
  handout.replaceChildren(...sheets);
  for (const shown of [handout, actions]) shown.hidden = sheets.length === 0;
  status.textContent = sheets.length === 0 ? 'Je hebt nog niets gekozen.' : describe(boxes, pages);
  problems.replaceChildren(...messages(unknownSlugs, failed));
}

function load(box: HTMLInputElement): Promise<HTMLElement> {
  const { pagina = '' } = box.dataset;
  const known = articles.get(pagina);
  if (known) return known;
  const loading = articleOf(pagina, box.name === 'werkbladen' ? 'worksheet' : 'article');
  articles.set(pagina, loading);
  loading.catch(() => articles.delete(pagina));
  return loading;
}

/** Terms follow each other; a card or a worksheet starts on a page of its own, to hand out apart. */
function inSheets(parts: { kind: string; article: HTMLElement }[]): HTMLElement[] {
  const sheets: HTMLElement[] = [];
  let previous = '';
  for (const { kind, article } of parts) {
    if (kind !== 'begrippen' || previous !== 'begrippen') {
      sheets.push(document.createElement('section'));
      sheets.at(-1)?.classList.add('vel');
    }
    sheets.at(-1)?.append(article);
    previous = kind;
  }
  return sheets;
}

function describe(boxes: HTMLInputElement[], pages: number): string {
  const counted: [kind: string, one: string, many: string][] = [
    ['begrippen', 'begrip', 'begrippen'],
    ['situaties', 'situatiekaart', 'situatiekaarten'],
    ['werkbladen', 'werkblad', 'werkbladen'],
  ];
  const parts = counted.flatMap(([kind, one, many]) => {
    const count = boxes.filter(({ name }) => name === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const chosen = new Intl.ListFormat('nl').format(parts);
  // Browsers do not all break a page at the same line.
  return `Je koos ${chosen}. Dat ${pages === 1 ? 'past op 1 bladzijde' : `zijn ongeveer ${pages} bladzijden`}.`;
}

function messages(unknownSlugs: string[], failed: string[]): Node[] {
  const told: string[] = [];
  const list = (names: string[]) => new Intl.ListFormat('nl').format(names.map((name) => `“${name}”`));
  if (unknownSlugs.length > 0) {
    told.push(`De link noemt iets wat we niet kennen: ${list(unknownSlugs)}. De rest staat hieronder.`);
  }
  if (failed.length > 0) {
    told.push(`Dit kon niet worden opgehaald: ${list(failed)}. Kijk of je internet hebt, en kies het opnieuw.`);
  }
  return told.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
}

/** Shows of one list only what has the words of its search box in it. */
function narrow(search: HTMLInputElement): void {
  const words = search.value.trim().toLowerCase();
  for (const item of search.closest('details')?.querySelectorAll('li') ?? []) {
    item.hidden = !item.textContent?.toLowerCase().includes(words);
  }
}

async function copyLink(): Promise<void> {
  const told = part('#gekopieerd');
  link.select();
  told.textContent = (await copyText(link.value))
    ? 'De link is gekopieerd.'
    : 'Kopiëren lukt hier niet vanzelf. Houd je vinger op de link en kies Kopiëren.';
}

function selectionOf(boxes: HTMLInputElement[]): Selection {
  const slugsOf = (kind: string) => boxes.filter(({ name }) => name === kind).map(({ value }) => value);
  return { begrippen: slugsOf('begrippen'), situaties: slugsOf('situaties'), werkbladen: slugsOf('werkbladen') };
}

const titleOf = (box: HTMLInputElement) => box.parentElement?.textContent?.trim() ?? box.value;
