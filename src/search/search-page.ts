import { type Hit, search } from './pagefind.ts';

const MAX_RESULTS = 10;
const TYPING_PAUSE = 250;

element('#zonder-script').hidden = true;

const input = element<HTMLInputElement>('#zoekvraag');
const status = element('#zoekstand');
const list = element('#zoekresultaten');
const nothing = element('#niets-gevonden');
const template = element<HTMLTemplateElement>('#zoekresultaat');

let latest = 0;
let timer: number | undefined;

const question = (text: string) => new URLSearchParams(text.slice(1)).get('q');
input.value = question(location.hash) ?? question(location.search) ?? '';
if (input.value) void show();
else input.focus();

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(show, TYPING_PAUSE);
});
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void show();
});

/** Searches for what stands in the box; an answer that comes after that of a later question is dropped. */
async function show(): Promise<void> {
  const query = input.value.trim();
  const turn = ++latest;
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  if (!query) return render([], '');

  try {
    const { pagefind = '', base = '/' } = list.dataset;
    const hits = await search(query, pagefind, base, MAX_RESULTS);
    if (turn === latest) render(hits, describe(hits.length, query));
  } catch {
    if (turn === latest) render([], 'Zoeken lukt nu niet. Je kunt wel bladeren.');
  }
}

function describe(count: number, query: string): string {
  if (count === 0) return `Niets gevonden bij “${query}”.`;
  if (count === MAX_RESULTS) return `De ${count} beste resultaten bij “${query}”.`;
  return count === 1 ? `1 resultaat bij “${query}”.` : `${count} resultaten bij “${query}”.`;
}

function render(hits: Hit[], message: string): void {
  status.textContent = message;
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
