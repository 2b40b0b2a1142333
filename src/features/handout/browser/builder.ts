import { copyLink } from '../../../browser/clipboard.ts';
import { whatMayBeWrong } from '../../../browser/failure.ts';
import { holdFields } from '../../../browser/hold-fields.ts';
import { part } from '../../../browser/part.ts';
import { wordsOf } from '../../../browser/words.ts';
import { countPages } from './pages.ts';
import { type Kind, kinds, readSelection, type Selection, writeSelection } from './selection.ts';
import { type HandoutPage, problemsOf, putSheets, sheetsOf } from './sheets.ts';

const section = part('#zelf-maken');
const form = part<HTMLFormElement>('#Keuze');
const status = part('#Stand');
const problems = part('#Meldingen');
const handout = part('#Hand-out');
const link = part<HTMLInputElement>('#Link');
const actions = part('#Acties');

let latest = 0;

form.addEventListener('change', () => update());
holdFields(form);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(() => update()));
for (const search of form.querySelectorAll<HTMLInputElement>('input[type=search]')) {
  search.addEventListener('input', () => narrow(search));
}
// Firefox on a phone could not print for long; then the button itself goes by the name of the method.
part('#Print').hidden = typeof print !== 'function';
part('#Print').addEventListener('click', () => print());
part('#Kopieer').addEventListener('click', () => void copyLink(link, part('#Gekopieerd')));

const asked = readSelection(location.search);
const hasUnknown = tick(asked);
section.hidden = false;
part('#Naar-zelf-maken').hidden = false;
if (kinds.some((kind) => asked[kind].length > 0)) {
  update(hasUnknown);
  section.scrollIntoView();
}

/** Ticks what a link asks for; returns whether there is something that does not exist. */
function tick(selection: Selection): boolean {
  const boxes = kinds.flatMap((kind) =>
    selection[kind].map((slug) => form.querySelector<HTMLInputElement>(`input[name=${kind}][value="${slug}"]`)),
  );
  for (const box of boxes) if (box) box.checked = true;
  return boxes.includes(null);
}

function update(isPartUnknown = false): void {
  show(isPartUnknown).catch(() => {
    status.textContent = `Dat lukt nu niet. ${whatMayBeWrong()}`;
  });
}

/** Puts what is ticked below the form as one document; a later call overtakes an earlier one. */
async function show(isPartUnknown = false): Promise<void> {
  const turn = ++latest;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  history.replaceState(null, '', location.pathname + writeSelection(selectionOf(boxes)));
  link.value = location.href;

  const { sheets, failed } = await sheetsOf(boxes.map(pageOf));
  if (turn !== latest) return;
  putSheets(sheets, handout);
  for (const shown of [handout, actions]) shown.hidden = sheets.length === 0;
  problems.replaceChildren(...problemsOf(isPartUnknown, failed));
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
  const words = plain(search.value);
  for (const item of search.closest('details')?.querySelectorAll('li') ?? []) {
    item.hidden = !plain(item.textContent ?? '').includes(words);
  }
}

/** A text as it is compared: whatever its capitals, accents and apostrophes. */
const plain = (text: string) => wordsOf(text).join(' ');

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
