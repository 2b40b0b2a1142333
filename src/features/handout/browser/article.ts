import { pageAt } from './page.ts';

/**
 * What a handout shows of a page of this site: its article or, for a module, the worksheet in it.
 * @param path of the page, with the base path
 * @throws if the page cannot be fetched or has no such part
 */
export async function articleOf(path: string, part: 'article' | 'worksheet'): Promise<HTMLElement> {
  const article = (await pageAt(path)).querySelector('article');
  if (!article) throw new Error(`${path}: no article`);
  if (part === 'worksheet') keepWorksheet(article, path);

  // A handout holds many articles: ids would no longer be unique, and titles go below that of the handout.
  for (const named of article.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const details of article.querySelectorAll('details')) details.open = true;
  for (const level of [3, 2, 1]) {
    for (const heading of article.querySelectorAll(`h${level}`)) lower(heading, level + 1);
  }
  return document.importNode(article, true);
}

function keepWorksheet(article: Element, path: string): void {
  // By the words that the check asks of every module: an id says too which of several headings of one name it is.
  const headings = [...article.querySelectorAll('h2')];
  const heading = headings.find(({ textContent }) => textContent?.trim() === 'Werkblad');
  if (!heading?.parentElement) throw new Error(`${path}: no worksheet`);
  const kept: Node[] = [heading];
  for (let next = heading.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling) {
    kept.push(next);
  }
  heading.parentElement.replaceChildren(...kept);
  for (const fact of article.querySelectorAll('header > :not(.soort, h1, .op-papier)')) fact.remove();
}

function lower(heading: Element, level: number): void {
  const lowered = heading.ownerDocument.createElement(`h${level}`);
  lowered.append(...heading.childNodes);
  heading.replaceWith(lowered);
}
