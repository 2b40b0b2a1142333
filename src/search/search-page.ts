import { type Hit, search } from './pagefind.ts';

const FIRST_RESULTS = 5;
const MAX_RESULTS = 20;
const TYPING_PAUSE = 250;

element('#zonder-script').hidden = true;

const input = element<HTMLInputElement>('#zoekvraag');
const status = element('#zoekstand');
const list = element('#zoekresultaten');
const nothing = element('#niets-gevonden');
const more = element<HTMLButtonElement>('#meer-resultaten');
const template = element<HTMLTemplateElement>('#zoekresultaat');

let latest = 0;
let timer: number | undefined;

const question = (text: string) => new URLSearchParams(text.slice(1)).get('q');
input.value = question(location.hash) ?? question(location.search) ?? '';
if (input.value) void show();
else input.focus();

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void show(), TYPING_PAUSE);
});
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void show();
});
more.addEventListener('click', async () => {
  await show(MAX_RESULTS);
  list.querySelectorAll('a')[FIRST_RESULTS]?.focus();
});

/** Searches for what stands in the box; an answer that comes after that of a later question is dropped. */
async function show(limit = FIRST_RESULTS): Promise<void> {
  const query = input.value.trim();
  const turn = ++latest;
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  if (!query) return render([], 0, '');

  try {
    const { pagefind = '', base = '/' } = list.dataset;
    const { hits, total } = await search(query, pagefind, base, limit);
    if (turn === latest) render(hits, Math.min(total, MAX_RESULTS), describe(total, query));
  } catch {
    if (turn === latest) render([], 0, 'Zoeken lukt nu niet. Je kunt wel bladeren.');
  }
}

function describe(count: number, query: string): string {
  if (count === 0) return `Niets gevonden bij “${query}”.`;
  return count === 1 ? `1 resultaat bij “${query}”.` : `${count} resultaten bij “${query}”.`;
}

/** @param available how many results the page can show, those in `hits` included */
function render(hits: Hit[], available: number, message: string): void {
  status.textContent = message;
  more.hidden = hits.length >= available;
  nothing.hidden = hits.length > 0 || message === '';
  list.replaceChildren(...hits.map(toItem));
}

function toItem({ url, titel, kort, soort }: Hit): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const [link, kind, text] = [...(item.firstElementChild?.children ?? [])] as [
    HTMLAnchorElement,
    HTMLElement,
    HTMLElement,
  ];
  link.href = url;
  link.textContent = titel;
  kind.textContent = soort;
  text.textContent = kort;
  return item;
}

function element<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}
