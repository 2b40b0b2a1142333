import { articleOf } from './article.ts';
import type { Kind } from './selection.ts';

/** A page of this site that goes into a handout. */
export interface HandoutPage {
  kind: Kind;
  /** Path of the page, with the base path. */
  path: string;
  title: string;
}

/** A handout in the making: what could be fetched, ready to be put on the page, and the titles of what could not. */
export interface Sheets {
  sheets: HTMLElement[];
  failed: string[];
}

/** What was fetched is kept, so that another tick costs only one page. */
const articles = new Map<string, Promise<HTMLElement>>();

/** Fetches pages and puts them on sheets in their order; each sheet begins on a new page. */
export async function sheetsOf(pages: HandoutPage[]): Promise<Sheets> {
  const loaded = await Promise.allSettled(pages.map(load));
  const failed = pages.filter((_, index) => loaded[index]?.status === 'rejected').map(({ title }) => title);
  const parts = pages.flatMap(({ kind }, index) => {
    const result = loaded[index];
    return result?.status === 'fulfilled' ? [{ kind, article: result.value }] : [];
  });
  return { sheets: inSheets(parts), failed };
}

/** Puts sheets in the place of the page for them, instead of those that were there; who prints the page gets them alone. */
export function putSheets(sheets: HTMLElement[], place: HTMLElement): void {
  place.replaceChildren(...sheets);
  document.body.classList.toggle('met-hand-out', sheets.length > 0);
}

function load({ kind, path }: HandoutPage): Promise<HTMLElement> {
  const known = articles.get(path);
  if (known) return known;
  const loading = articleOf(path, kind === 'werkbladen' ? 'worksheet' : 'article');
  articles.set(path, loading);
  loading.catch(() => articles.delete(path));
  return loading;
}

/** Terms follow each other; a card or a worksheet begins on a new page, to be handed out by itself. */
function inSheets(parts: { kind: Kind; article: HTMLElement }[]): HTMLElement[] {
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

/** Names as a reader hears them: “Taggen” en “Liken”. */
const quoted = (names: string[]) => new Intl.ListFormat('nl').format(names.map((name) => `“${name}”`));

/**
 * Paragraphs that say that something was asked for which does not exist, and what could not be fetched. What does not
 * exist is not named: those would be words of whoever wrote the link, as if we said them.
 */
export function problemsOf(isPartUnknown: boolean, failed: string[]): HTMLElement[] {
  const told: string[] = [];
  if (isPartUnknown) told.push('Hier hoort iets bij wat we niet kennen. De rest staat hieronder.');
  if (failed.length > 0) {
    told.push(`Dit kon niet worden opgehaald: ${quoted(failed)}. Kijk of je internet hebt, en kies het opnieuw.`);
  }
  return told.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
}
