import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import {
  CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';

/** Place of a value in a YAML text: keys and indexes from the outside in. */
export type YamlPath = readonly (string | number)[];

export interface ParsedYaml {
  /** `undefined` where there are errors. */
  value: unknown;
  /** Line of the value at `path`, or of the nearest one around it; counted from 1 in the whole file. */
  lineOf(path: YamlPath): number;
  errors: { line: number; text: string }[];
}

/** A mistake, by the place of its first sign in the text. */
interface Mistake {
  offset: number;
  text: string;
}

const SIGN =
  'Een waarde kan niet met dit teken beginnen. Zet de hele waarde tussen aanhalingstekens, ook als hij in een lijst staat.';

const MESSAGES: Record<string, string> = {
  DUPLICATE_KEY: 'Dit veld staat er twee keer. Haal er één weg.',
  TAB_AS_INDENT: 'Hier staat een tab. Gebruik spaties om in te springen.',
  BAD_INDENT: 'De regel springt verkeerd in. Zet hem recht onder de regels die erbij horen.',
  MULTILINE_IMPLICIT_KEY:
    'Op deze regel ontbreekt een dubbele punt, of hij springt verkeerd in. Schrijf «veld: waarde».',
  BAD_SCALAR_START: SIGN,
  MISSING_CHAR: 'Er ontbreekt een teken. Kijk of elk aanhalingsteken en elk haakje een tweede heeft.',
};
const OTHER =
  'Deze regel is niet te lezen. Schrijf «veld: waarde», en zet tekst met een dubbele punt tussen aanhalingstekens.';
const CUT_OFF =
  'Wat achter # staat, leest de computer niet. Zet de hele waarde tussen aanhalingstekens, of een opmerking op een eigen regel.';
const NOTHING_TO_MERGE = 'Wat achter «<<: *» staat, bestaat niet. Verbeter de naam.';
const NO_DAY = 'Deze dag bestaat niet, of is anders geschreven. Schrijf jaar-maand-dag, zoals 2026-01-05.';
const TWO_WAYS = 'Deze waarde is op twee manieren te lezen. Zet hem tussen aanhalingstekens.';

/** Parses `text`, of which the first line is line `firstLine` of its file. Never throws. */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  // Astro's own reader turns 2026-11-24 into a date and merges `<<` as well.
  const document = parseDocument(text, {
    lineCounter: lines,
    customTags: ['timestamp'],
    merge: true,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  // What a comment has cut off leaves quotes and brackets open too.
  const mistakes = [
    () => cutOff(text),
    () =>
      document.errors.map(({ code, pos }) => ({ offset: beginOf(document, pos[0]), text: MESSAGES[code] ?? OTHER })),
    () => unclear(document),
    () => readOtherwise(document, text),
  ];
  const found = mistakes.reduce<Mistake[]>((before, find) => (before.length > 0 ? before : find()), []);
  const errors = found.map((mistake) => ({ line: lineAt(mistake.offset), text: mistake.text }));

  return {
    value: found.length > 0 ? undefined : document.toJS(),
    // One mistake can have several on its line.
    errors: errors.filter(({ line }, index) => errors.findIndex((one) => one.line === line) === index),
    lineOf(path) {
      const node = nearest(document, path);
      return node?.range ? lineAt(node.range[0]) : firstLine;
    },
  };
}

/** Where a text between quotes begins that ends at `offset` because its second quote is missing; else `offset` itself. */
function beginOf(document: Document, offset: number): number {
  let begin = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && offset <= range[2]) begin = range[0];
    },
  });
  return begin;
}

/** Comments behind something on a line: of a value with ` #` in it, they are the end. */
function cutOff(text: string): Mistake[] {
  const found: Mistake[] = [];
  let offset = 0;
  let isValue = false;
  for (const token of new Lexer().lex(text)) {
    if (CST.tokenType(token) === 'comment' && !isValue && text.slice(0, offset).split('\n').at(-1)?.trim())
      found.push({ offset, text: CUT_OFF });
    isValue = token === CST.SCALAR;
    if (![CST.DOCUMENT, CST.FLOW_END, CST.SCALAR].includes(token as typeof CST.SCALAR)) offset += token.length;
  }
  return found;
}

/** What is no plain text or list: references but for the one that takes over a list of fields, kinds, and days that are none. */
function unclear(document: Document): Mistake[] {
  const found: Mistake[] = [];
  const report = ({ range }: Node, text: string) => found.push({ offset: range?.[0] ?? 0, text });
  visit(document, {
    Pair(_, { key, value }) {
      if (!isMergeKey(key) || !isAlias(value)) return undefined;
      if (!isMap(value.resolve(document))) report(value, NOTHING_TO_MERGE);
      return visit.SKIP;
    },
    Alias: (_, node) => void report(node, SIGN),
    Collection: (_, node) => void (node.tag && report(node, SIGN)),
    Scalar(_, node) {
      const { value, source, anchor, tag } = node;
      if (anchor || (tag && tag !== TIMESTAMP)) report(node, SIGN);
      else if (value instanceof Date && isoDay(value) !== source) report(node, NO_DAY);
    },
  });
  return found;
}

const TIMESTAMP = 'tag:yaml.org,2002:timestamp';

const isMergeKey = (key: unknown): boolean => isScalar(key) && key.source === '<<';

const isoDay = (date: Date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

/** Whatever a second reader, that of the site, would take for something else. */
function readOtherwise(document: Document, text: string): Mistake[] {
  let theirs: unknown;
  try {
    theirs = load(text);
  } catch {
    return [{ offset: 0, text: OTHER }];
  }
  const ours = document.toJS();
  if (isDeepStrictEqual(ours ?? undefined, theirs ?? undefined)) return [];
  const found: Mistake[] = [];
  visit(document, {
    Scalar(_, { type, source, value, range }) {
      if (type === 'PLAIN' && source && !isDeepStrictEqual(load(source), value))
        found.push({ offset: range?.[0] ?? 0, text: TWO_WAYS });
    },
  });
  return found.length > 0 ? found : [{ offset: 0, text: OTHER }];
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
  const source = isMap(node) ? node.items.find(({ key }) => isMergeKey(key))?.value : undefined;
  const target = isAlias(source) ? source.resolve(document) : undefined;
  return isMap(target) ? target : undefined;
}
