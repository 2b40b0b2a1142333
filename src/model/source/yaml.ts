import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';

/** Place of a value in a YAML text: keys and indexes from the outside in. */
export type YamlPath = readonly (string | number)[];

export interface ParsedYaml {
  value: unknown;
  /** Line of the value at `path`, or of the nearest one around it; counted from 1 in the whole file. */
  lineOf(path: YamlPath): number;
  errors: { line: number; text: string }[];
}

const MESSAGES: Record<string, string> = {
  DUPLICATE_KEY: 'Dit veld staat er twee keer. Haal er één weg.',
  TAB_AS_INDENT: 'Hier staat een tab. Gebruik spaties om in te springen.',
  BAD_INDENT: 'De regel springt verkeerd in. Zet hem recht onder de regels die erbij horen.',
  MISSING_CHAR: 'Er ontbreekt een teken. Kijk of elk aanhalingsteken en elk haakje een tweede heeft.',
};
const OTHER =
  'Deze regel is niet te lezen. Schrijf «veld: waarde», en zet tekst met een dubbele punt tussen aanhalingstekens.';

/** Parses `text`, of which the first line is line `firstLine` of its file. Never throws. */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  // Astro's own reader turns 2026-11-24 into a date and merges `<<` as well.
  const document = parseDocument(text, { lineCounter: lines, customTags: ['timestamp'], merge: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;

  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    errors: document.errors.map(({ code, pos }) => ({ line: lineAt(pos[0]), text: MESSAGES[code] ?? OTHER })),
    lineOf(path) {
      const node = nearest(document, path);
      return node?.range ? lineAt(node.range[0]) : firstLine;
    },
  };
}

/** The node at `path`, or the nearest one around it; what `<<` brings in stands where it was written. */
function nearest(document: Document, path: YamlPath): Node | undefined {
  let found: Node | undefined;
  let node: unknown = document.contents;
  for (const part of path) {
    node = isCollection(node) ? (node.get(part, true) ?? merged(document, node)?.get(part, true)) : undefined;
    if (!isNode(node)) break;
    found = node;
  }
  return found;
}

function merged(document: Document, node: unknown) {
  const source = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.source === '<<')?.value : undefined;
  const target = isAlias(source) ? source.resolve(document) : undefined;
  return isMap(target) ? target : undefined;
}
