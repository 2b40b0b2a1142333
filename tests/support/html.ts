import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5';

export type Element = Dom.Element;

/** All elements of an HTML text in their order, those inside templates left out: they are not part of the page yet. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  visit(parse(html));
  return found;

  function visit(node: Dom.ParentNode): void {
    for (const child of node.childNodes) {
      if (!('attrs' in child)) continue;
      found.push(child);
      visit(child);
    }
  }
}

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** What one reads of an element without a script, without white space. */
export function visibleText(node: Dom.Node): string {
  if (node.nodeName === '#text') return (node as Dom.TextNode).value.replaceAll(/\s+/g, '');
  if ('attrs' in node && attribute(node, 'hidden') !== undefined) return '';
  return 'childNodes' in node ? node.childNodes.map(visibleText).join('') : '';
}

/** File of the page at `path` in a built site. */
export const pageFile = (dist: string, path: string): string => `${dist}${path}index.html`;

/** How the elements of a page stand in each other: `parent > child`, each with its classes. */
const structuresOf = (html: string): Set<string> =>
  new Set(
    elementsOf(html).map((element) => {
      const above = element.parentNode;
      return `${above && 'attrs' in above ? kindOf(above) : ''} > ${kindOf(element)}`;
    }),
  );

const kindOf = (element: Element): string =>
  [element.tagName, ...(attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean).toSorted()].join('.');

/** A few pages that together have every structure which any of `paths` has. */
export function pagesWithEveryStructure(dist: string, paths: string[]): string[] {
  const left = new Map(paths.map((path) => [path, structuresOf(readFileSync(pageFile(dist, path), 'utf8'))]));
  const chosen: string[] = [];
  for (;;) {
    const [most] = [...left].toSorted(([, a], [, b]) => b.size - a.size);
    if (!most || most[1].size === 0) return chosen;
    const [path, structures] = most;
    chosen.push(path);
    for (const other of left.values()) for (const one of structures) if (other !== structures) other.delete(one);
    left.delete(path);
  }
}
