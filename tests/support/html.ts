import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5';
import { attributeOf, elementsOf } from '../../src/build/built-page.ts';

/** What one reads of an element without a script, without white space. */
export function visibleText(node: Dom.Node): string {
  if (node.nodeName === '#text') return (node as Dom.TextNode).value.replaceAll(/\s+/g, '');
  if ('attrs' in node && attributeOf(node, 'hidden') !== undefined) return '';
  return 'childNodes' in node ? node.childNodes.map(visibleText).join('') : '';
}

/** File of the page at `path` in a built site. */
export const pageFile = (dist: string, path: string): string => `${dist}${path.replace(/\/$/, '/index.html')}`;

/** How the elements of a page stand in each other: `parent > child`, each with its classes. */
const structuresOf = (html: string): Set<string> =>
  new Set(
    elementsOf(html).map((element) => {
      const above = element.parentNode;
      return `${above && 'attrs' in above ? kindOf(above) : ''} > ${kindOf(element)}`;
    }),
  );

const kindOf = (element: Dom.Element): string =>
  [element.tagName, ...(attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean).toSorted()].join('.');

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

/**
 * Where a browser reads something else than what is written: a mistake in the signs, or an element that it puts in
 * another place than where it stands, such as one behind `</html>`.
 */
export function parseProblemsOf(html: string): string[] {
  const problems: string[] = [];
  const page = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => problems.push(`${startLine} ${code}`),
  });
  return [...problems, ...movedIn(page)];
}

/** Elements that do not stand inside their parent, or not behind what comes before them. */
function movedIn(parent: Dom.ParentNode): string[] {
  const tags = (parent as Partial<Dom.Element>).sourceCodeLocation;
  let from = tags?.startTag?.endOffset ?? 0;
  const to = tags?.endTag?.startOffset ?? Number.POSITIVE_INFINITY;
  return parent.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const inside = [...movedIn(child), ...('content' in child ? movedIn(child.content) : [])];
    const { startOffset, endOffset, startLine } = child.sourceCodeLocation ?? {};
    // Elements that nobody writes, such as the body of a table, stand nowhere.
    if (startOffset === undefined || endOffset === undefined) return inside;
    const isMoved = startOffset < from || endOffset > to;
    from = endOffset;
    return isMoved ? [`${startLine} <${child.tagName}> stands elsewhere`, ...inside] : inside;
  });
}
