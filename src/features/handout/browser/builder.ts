import { copyLink } from '../../../browser/clipboard.ts';
import { whatMayBeWrong } from '../../../browser/failure.ts';
import { part } from '../../../browser/part.ts';
import { countPages } from './pages.ts';
import { type Kind, kinds, readSelection, type Selection, writeSelection } from './selection.ts';
import { type HandoutPage, problemsOf, sheetsOf } from './sheets.ts';

const section = part('#zelf-maken');
const form = part<HTMLFormElement>('#keuze');
const status = part('#stand');
const problems = part('#meldingen');
const handout = part('#hand-out');
const link = part<HTMLInputElement>('#link');
const actions = part('#acties');

let latest = 0;

form.addEventListener('change', () => update());
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(() => update()));
for (const search of form.querySelectorAll<HTMLInputElement>('input[type=search]')) {
  search.addEventListener('input', () => narrow(search));
}
// Firefox on a phone could not print for long; then the button itself goes by the name of the method.
part('#print').hidden = typeof print !== 'function';
part('#print').addEventListener('click', () => print());
part('#kopieer').addEventListener('click', () => void copyLink(link, part('#gekopieerd')));

const asked = readSelection(location.search);
const unknown = tick(asked);
section.hidden = false;
part('#naar-zelf-maken').hidden = false;
if (kinds.some((kind) => asked[kind].length > 0)) {
  update(unknown);
  section.scrollIntoView();
}

/** Ticks what a link asks for; returns the slugs that do not exist. */
function tick(selection: Selection): string[] {
  return kinds.flatMap((kind) =>
    selection[kind].filter((slug) => {
      const box = form.querySelector<HTMLInputElement>(`input[name=${kind}][value=${CSS.escape(slug)}]`);
      if (box) box.checked = true;
      return !box;
    }),
  );
}

function update(unknownSlugs: string[] = []): void {
  show(unknownSlugs).catch(() => {
    status.textContent = `Dat lukt nu niet. ${whatMayBeWrong()}`;
  });
}

/** Puts what is ticked below the form as one document; a later call overtakes an earlier one. */
async function show(unknownSlugs: string[]): Promise<void> {
  const turn = ++latest;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  history.replaceState(null, '', location.pathname + writeSelection(selectionOf(boxes)));
  link.value = location.href;

  const { sheets, failed } = await sheetsOf(boxes.map(pageOf));
  if (turn !== latest) return;
  handout.replaceChildren(...sheets);
  for (const shown of [handout, actions]) shown.hidden = sheets.length === 0;
  problems.replaceChildren(...problemsOf(unknownSlugs, failed));
  // Without their number the pages can be printed too.
  const pages = await countPages(sheets, handout).catch(() => 0);
  if (turn === latest)
    status.textContent = sheets.length === 0 ? 'Je hebt nog niets gekozen.' : summaryOf(boxes, pages);
}

/** @param pages 0 where they could not be counted */
function summaryOf(boxes: HTMLInputElement[], pages: number): string {
  const counted: [kind: string, one: string, many: string][] = [
    ['begrippen', 'begrip', 'begrippen'],
    ['situaties', 'situatiekaart', 'situatiekaarten'],
    ['werkbladen', 'werkblad', 'werkbladen'],
  ];
  const parts = counted.flatMap(([kind, one, many]) => {
    const count = boxes.filter(({ name }) => name === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const chosen = `Je koos ${new Intl.ListFormat('nl').format(parts)}.`;
  if (pages === 0) return chosen;
  // Not all browsers break a page at the same line.
  return `${chosen} Dat ${pages === 1 ? 'past op 1 bladzijde' : `zijn ongeveer ${pages} bladzijden`}.`;
}

/** Shows only those items of a list that contain what is in its search box. */
function narrow(search: HTMLInputElement): void {
  const words = search.value.trim().toLowerCase();
  for (const item of search.closest('details')?.querySelectorAll('li') ?? []) {
    item.hidden = !item.textContent?.toLowerCase().includes(words);
  }
}

function selectionOf(boxes: HTMLInputElement[]): Selection {
  const slugsOf = (kind: string) => boxes.filter(({ name }) => name === kind).map(({ value }) => value);
  return { begrippen: slugsOf('begrippen'), situaties: slugsOf('situaties'), werkbladen: slugsOf('werkbladen') };
}

function pageOf(box: HTMLInputElement): HandoutPage {
  return {
    kind: box.name as Kind,
    path: box.dataset.pagina ?? '',
    title: box.parentElement?.textContent?.trim() ?? box.value,
  };
}
