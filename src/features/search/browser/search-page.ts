import { whatMayBeWrong } from '../../../browser/failure.ts';
import { holdFields } from '../../../browser/hold-fields.ts';
import { pageAddress } from '../../../browser/page-address.ts';
import { part } from '../../../browser/part.ts';
import { drawPictogram } from '../../../browser/pictogram.ts';
import { questionIn, tellingWords, wordsOf } from '../../../browser/words.ts';
import { kindNames } from '../../../model/kinds.ts';
import type { Danger } from '../../help/browser/danger.ts';
import { loadDanger, TYPING_PAUSE } from '../../help/browser/first-help.ts';
import type { SearchEngine } from './engine.ts';
import type { Further, SearchEntry } from './entry.ts';
import { furtherFor } from './further.ts';
import { loadSearch } from './load.ts';
import { marked, markOf } from './marks.ts';
import { searchTexts } from './pagefind.ts';

const FIRST_RESULTS = 5;
const MAX_RESULTS = 20;
const TEXT_RESULTS = 8;
/** A question of more words is a sentence. */
const NAME_WORDS = 2;
const OF_ONESELF = new Set(['ik', 'k', 'mij', 'me', 'mijn', 'mn', 'mezelf', 'ben']);

part('#Zonder-script').hidden = true;

const input = part<HTMLInputElement>('#Zoekvraag');
const page = part('#Antwoord');
const status = part('#Zoekstand');
const meant = part('#Bedoelde-je');
const quiet = part('#Hulp-stil');
const filter = part<HTMLFormElement>('#Zoekfilter');
const list = part('#Zoekresultaten');
const more = part<HTMLButtonElement>('#Meer-resultaten');
const nothing = part('#Niets-gevonden');
const texts = part('#In-de-teksten');
const textList = part('#Tekstresultaten');
const textStatus = part('#Tekststand');
const box = input.form?.dataset ?? {};
const { begin = '/' } = box;
const { pagefind = '' } = page.dataset;
const { gevaar = '' } = part('#Hulp-eerst').dataset;

let latest = 0;
let timer: number | undefined;

void show();
if (!input.value) input.focus();

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void show(), TYPING_PAUSE);
});
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void show();
});
filter.addEventListener('change', () => void show());
for (const form of [input.form, filter]) if (form) holdFields(form);
more.addEventListener('click', async () => {
  await show(MAX_RESULTS);
  list.querySelectorAll('a')[FIRST_RESULTS]?.focus();
});
meant.querySelector('button')?.addEventListener('click', ({ currentTarget }) => {
  input.value = (currentTarget as HTMLElement).textContent ?? '';
  input.dispatchEvent(new Event('change'));
  void show();
  input.focus();
});
part('#Zoek-in-teksten').addEventListener('click', () => void showTexts());

/** Searches for what is in the box; an answer that arrives after a later question was asked is dropped. */
async function show(limit = FIRST_RESULTS): Promise<void> {
  const query = questionIn(input.value.trim());
  const turn = ++latest;
  history.replaceState({ question: query }, '', location.pathname);
  page.hidden = query === '';
  if (!query) {
    status.textContent = '';
    list.replaceChildren();
    return;
  }
  try {
    const [engine, danger] = await Promise.all([loadSearch(box), loadDanger(gevaar).catch(() => undefined)]);
    if (turn === latest) render(engine, danger, query, limit);
  } catch {
    if (turn === latest) fail();
  }
}

function render(engine: SearchEngine, danger: Danger | undefined, query: string, limit: number): void {
  const { entries, isGuess, isWeak, isSure } = engine.answer(query);
  const chosen = entries.filter((entry) => isGuess || isWanted(entry)).slice(0, MAX_RESULTS);
  const shown = chosen.slice(0, limit);

  status.textContent = outcome(chosen.length, isWeak, query);
  list.replaceChildren(...shown.map((entry) => toItem(entry, query)));
  more.hidden = shown.length === chosen.length;
  filter.hidden = isGuess;
  nothing.hidden = shown.length > 0;
  showMeant(mended(engine, danger, query), query);
  quiet.hidden = isSure || !isOfOneself(query) || danger?.linesFor(query).length !== 0;
  resetTexts();
}

function fail(): void {
  status.textContent = 'Zoeken lukt nu niet. Je kunt wel bladeren.';
  list.replaceChildren();
  for (const gone of [more, filter, meant, texts, quiet]) gone.hidden = true;
  nothing.hidden = false;
}

function isWanted({ kind, niveau }: SearchEntry): boolean {
  const choice = new FormData(filter);
  const fits = (name: string, value = '') => !choice.get(name) || choice.get(name) === value;
  return fits('soort', kind) && fits('niveau', niveau);
}

/** What the list below is: as many as there are for a name; for a sentence their number says nothing. */
function outcome(count: number, isNearest: boolean, query: string): string {
  if (count === 0) return `Niets gevonden bij “${query}”.`;
  if (isNearest) return `Over “${query}” staat hier misschien niets. Dit komt het dichtst in de buurt:`;
  if (wordsOf(query).length > NAME_WORDS) return `Dit past bij “${query}”:`;
  return count === 1 ? `1 resultaat bij “${query}”.` : `${count} resultaten bij “${query}”.`;
}

function toItem(entry: SearchEntry, query: string): Node {
  const { titel, kort, kind, path } = entry;
  const name = [...drawPictogram(entry), ...marked(titel, query)];
  const item = resultItem(pageAddress(begin, path), kindNames[kind], name, marked(kort, query));
  item.querySelector('.soort')?.classList.add(`soort-${kind}`);
  item.firstElementChild?.append(...furtherFor(query, entry).map(furtherLink));
  return item;
}

function furtherLink({ titel, path }: Further): Node {
  const line = document.createElement('p');
  const link = document.createElement('a');
  line.className = 'zoek-verder';
  link.href = pageAddress(begin, path);
  link.textContent = titel;
  line.append(link);
  return line;
}

function resultItem(url: string, kind: string, title: Node[], text: Node[]): DocumentFragment {
  const item = copyOf('#Zoekresultaat');
  const [link, kindLine, textLine] = [...(item.firstElementChild?.children ?? [])] as [
    HTMLAnchorElement,
    Element,
    Element,
  ];
  link.href = url;
  link.append(...title);
  kindLine.textContent = kind;
  textLine.append(...text);
  return item;
}

/** `query` in our spelling; nothing of danger is taken for another word, and nothing at all where we do not know that. */
const mended = (engine: SearchEngine, danger: Danger | undefined, query: string): string =>
  engine.mend(query, (word) => danger?.mayMend(word, query) ?? false);

/** Whether `query` is a sentence that someone says of himself. */
function isOfOneself(query: string): boolean {
  const words = wordsOf(query);
  return words.length > 2 && words.some((word) => OF_ONESELF.has(word));
}

/** Offers our spelling if the question has another. */
function showMeant(mended: string, query: string): void {
  meant.hidden = mended === wordsOf(query).join(' ');
  const button = meant.querySelector('button');
  if (button) button.textContent = mended;
}

function resetTexts(): void {
  // A copy of the site on a stick has no full-text index.
  texts.hidden = pagefind === '';
  textList.replaceChildren();
  textStatus.textContent = '';
}

/** Looks the words up in the full text of the pages, in our spelling. */
async function showTexts(): Promise<void> {
  const turn = latest;
  textStatus.textContent = 'Even zoeken …';
  try {
    const [engine, danger] = await Promise.all([loadSearch(box), loadDanger(gevaar).catch(() => undefined)]);
    const words = tellingWords(wordsOf(mended(engine, danger, input.value))).join(' ');
    const hits = await searchTexts(words, pagefind, begin, TEXT_RESULTS);
    if (turn !== latest) return;
    textStatus.textContent =
      hits.length === 0
        ? 'Ook in de teksten staat het niet.'
        : `Gevonden in ${hits.length === 1 ? '1 tekst' : `${hits.length} teksten`}.`;
    textList.replaceChildren(
      ...hits.map(({ url, title, kind, excerpt }) =>
        resultItem(url, kind, [document.createTextNode(title)], markedExcerpt(excerpt)),
      ),
    );
  } catch {
    if (turn === latest) textStatus.textContent = `Zoeken in de teksten lukt nu niet. ${whatMayBeWrong()}`;
  }
}

/** Pagefind escapes everything but its own marks; the rest is read as text, so that nothing else can get through. */
function markedExcerpt(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? markOf(text) : document.createTextNode(text);
  });
}

function copyOf(selector: string): DocumentFragment {
  return part<HTMLTemplateElement>(selector).content.cloneNode(true) as DocumentFragment;
}
