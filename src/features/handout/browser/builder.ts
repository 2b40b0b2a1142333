import { copyLink } from '../../../browser/clipboard.ts';
import { whatMayBeWrong } from '../../../browser/failure.ts';
import { holdFields } from '../../../browser/hold-fields.ts';
import { pageAddress } from '../../../browser/page-address.ts';
import { part } from '../../../browser/part.ts';
import { drawPictogram } from '../../../browser/pictogram.ts';
import { namesAt } from '../../names/browser/names.ts';
import { choiceList } from './choices.ts';
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

const nameOf = namesAt(form);
const lists = [...form.querySelectorAll('details')].map(choiceList);

let latest = 0;

form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === 'checkbox') updateChosen();
});
holdFields(form);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(() => updateChosen()));
// Firefox on a phone could not print for long; then the button itself goes by the name of the method.
part('#Print').hidden = typeof print !== 'function';
part('#Print').addEventListener('click', () => print());
part('#Kopieer').addEventListener('click', () => void copyLink(link, part('#Gekopieerd')));

const asked = readSelection(location.search);
section.hidden = false;
part('#Naar-zelf-maken').hidden = false;
if (kinds.some((kind) => asked[kind].length > 0)) {
  update(tick(asked));
  section.scrollIntoView();
}

/** Ticks what a link asks for; resolves to whether there is something that does not exist. */
async function tick(selection: Selection): Promise<boolean> {
  const named = await Promise.all(
    lists.map(async (list) => {
      const collection = list.kind === 'werkbladen' ? 'modules' : list.kind;
      const names = selection[list.kind].map(async (slug) => ({ slug, name: await nameOf(collection, slug) }));
      return { list, choices: await Promise.all(names) };
    }),
  );
  for (const { list, choices } of named)
    for (const { slug, name } of choices)
      if (name)
        list.tick(slug, {
          path: pageAddress(form.dataset.begin ?? '/', name.path),
          name: [...drawPictogram(name), name.titel],
        });
  return named.some(({ choices }) => choices.some(({ name }) => !name));
}

/** What the reader chooses may be telling: it stands in the link, and not in the address, which the browser remembers. */
function updateChosen(): void {
  history.replaceState(null, '', location.pathname);
  update();
}

/** @param partUnknown whether a link asked for something that does not exist */
function update(partUnknown: Promise<boolean> = Promise.resolve(false)): void {
  partUnknown.then(show).catch(() => {
    status.textContent = `Dat lukt nu niet. ${whatMayBeWrong()}`;
  });
}

/** Puts what is ticked below the form as one document; a later call overtakes an earlier one. */
async function show(isPartUnknown: boolean): Promise<void> {
  const turn = ++latest;
  const boxes = inOrder([...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')]);
  link.value = new URL(location.pathname + writeSelection(selectionOf(boxes)), location.href).href;

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

/** Terms from A to Z, then the rest as it stands in the form. */
const inOrder = (boxes: HTMLInputElement[]): HTMLInputElement[] =>
  boxes.sort((a, b) =>
    a.name === 'begrippen' && b.name === 'begrippen' ? titleOf(a).localeCompare(titleOf(b), 'nl') : 0,
  );

const titleOf = (box: HTMLInputElement): string => box.parentElement?.textContent?.trim() ?? box.value;

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

function selectionOf(boxes: HTMLInputElement[]): Selection {
  const slugsOf = (kind: string) => boxes.filter(({ name }) => name === kind).map(({ value }) => value);
  return { begrippen: slugsOf('begrippen'), situaties: slugsOf('situaties'), werkbladen: slugsOf('werkbladen') };
}

function pageOf(box: HTMLInputElement): HandoutPage {
  return {
    kind: box.name as Kind,
    path: box.dataset.pagina ?? '',
    title: titleOf(box),
  };
}
