import bcd, { type Identifier } from '@mdn/browser-compat-data/forLegacyNode';
import { type CssNode, type Declaration, generate, parse, walk } from 'css-tree';
import { isAtFloor } from './at-floor.ts';

const { 'at-rules': atRules = {}, properties = {}, selectors = {}, types = {} } = bcd.css ?? {};
/** Makers of browsers put these before names of their own, which mean nothing to another browser. */
const PREFIXES = ['-webkit-', '-moz-'];

/**
 * What a style sheet says that some browser of the floor can't read, each piece once: a declaration, an at-rule, or all
 * selectors of a rule, for one that is not known makes a browser skip the whole rule. What stands inside `@supports` is
 * asked for first, and a declaration may follow one that says it in an older way.
 */
export function tooNewIn(css: string): string[] {
  const found = new Set<string>();
  walk(parse(css), function enter(node) {
    if (node.type === 'Atrule' && node.name === 'supports') return walk.skip;
    if (node.type === 'Declaration') {
      if (!isReadable(node, this.block?.children.toArray() ?? [])) found.add(generate(node));
      return walk.skip;
    }
    const data = dataOf(node);
    if (data && !isKnown(data)) found.add(this.rule ? generate(this.rule.prelude) : whole(node));
    return undefined;
  });
  return [...found];
}

const isPrefixed = (name: string): boolean => PREFIXES.some((prefix) => name.startsWith(prefix));
const whole = (node: CssNode): string => (node.type === 'Atrule' ? `@${node.name}` : generate(node));

/** Of what the data tell nothing, such as a name that an author gave, nobody has to know anything. */
const isKnown = (data: Identifier | undefined, prefixes: string[] = []): boolean =>
  !data?.__compat || isAtFloor(data.__compat, prefixes);

/** @param block what stands around the declaration, itself included */
function isReadable(declaration: Declaration, block: CssNode[]): boolean {
  const { property, value } = declaration;
  const others = block.filter((other) => other.type === 'Declaration' && other !== declaration) as Declaration[];
  const prefixes = PREFIXES.filter((prefix) => others.some((other) => other.property === prefix + property));
  if (partsOf(declaration).every((part) => isKnown(part, prefixes))) return true;
  // With a custom property in it, a browser finds out too late that it can't read it, and has forgotten the one before.
  if (generate(value).includes('var(')) return false;
  const older = block.slice(0, block.indexOf(declaration)) as Declaration[];
  return older.some((other) => other.property === property && isReadable(other, []));
}

/** The word of the data on a selector or an at-rule, or on what an at-rule asks for. */
function dataOf(node: CssNode): Identifier | undefined {
  switch (node.type) {
    case 'Atrule':
      return atRules[node.name] ?? atRules.page?.[`at_${node.name}`];
    case 'Feature':
      return atRules.media?.[node.name];
    case 'FeatureRange':
      return atRules.media?.range_syntax;
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return isPrefixed(node.name) ? undefined : selectors[node.name];
    case 'NestingSelector':
      return selectors.nesting;
    default:
      return undefined;
  }
}

/** The words of the data on a declaration: on its property, on the names and units in it, and on its form. */
function partsOf({ property, value }: Declaration): (Identifier | undefined)[] {
  if (isPrefixed(property)) return [];
  const own = properties[property];
  const pieces: CssNode[] = [];
  walk(value, (node) => pieces.push(node));
  const hasLength = pieces.some(({ type }) => type === 'Dimension' || type === 'Percentage');
  // As a shorthand it is younger than all that can stand in it.
  if (property === 'text-decoration') {
    const isLong = value.type === 'Value' && value.children.size > 1;
    return [
      own,
      isLong ? own?.['includes_color-and-style'] : undefined,
      hasLength ? own?.includes_thickness : undefined,
    ];
  }
  const hasAlternative = pieces.some((node) => node.type === 'Operator' && node.value === '/');
  return [own, property === 'content' && hasAlternative ? own?.alt_text : undefined, ...pieces.map(named)];

  function named(node: CssNode): Identifier | undefined {
    if (node.type === 'Identifier') return own?.[node.name];
    if (node.type === 'Function') return own?.[node.name] ?? typeNamed(node.name);
    return node.type === 'Dimension' ? unitNamed(node.unit) : undefined;
  }
}

/** A function among the types of values, some of which stand in groups. */
const typeNamed = (name: string): Identifier | undefined =>
  types[name] ?? (Object.values(types) as Record<string, Identifier>[]).find((group) => name in group)?.[name];

function unitNamed(unit: string): Identifier | undefined {
  const [, size = ''] = /^([dls])v(h|w|i|b|min|max)$/.exec(unit) ?? [];
  const kind = { d: 'dynamic', l: 'large', s: 'small' }[size];
  return types.length?.[kind ? `viewport_percentage_units_${kind}` : unit];
}
