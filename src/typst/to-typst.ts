import type { ListItem, Node, Nodes, Parent, Root } from 'mdast';
import { shortAddress } from '../model/addresses.ts';
import { isOffered } from '../model/offered.ts';
import { contentComponents } from '../model/source/components.ts';
import { type ComponentNode, isComponent, lineOf, textOf } from '../model/source/walk.ts';
import { paperPath } from './paper-pictures.ts';
import { typstArguments, typstString } from './typst.ts';

export interface ToTypstOptions {
  /** Named in errors. */
  file: string;
  /** Components of which nothing is printed, such as the coach's part in a booklet for clients. */
  omit?: readonly string[];
}

/** What the handlers pass on to each other. */
interface Writing extends ToTypstOptions {
  /** Addresses that the text has already named; it names each once. */
  named: Set<string>;
}

type Handler<Of extends Node> = (node: Of, options: Writing) => string;
type Known = Nodes | ComponentNode;

/**
 * The Typst of an MDX tree. Texts become string literals, so nothing that an author types is ever Typst code; elements
 * and components become function calls, those of components to `typst/content.typ`.
 * @throws on a node or component that paper does not know, with file and line
 */
export function toTypst(tree: Root, options: ToTypstOptions): string {
  return blocks(tree, { ...options, named: new Set() });
}

const handlers: { [Type in Known['type']]?: Handler<Extract<Known, { type: Type }>> } = {
  yaml: () => '',
  text: (node) => `#${typstString(node.value)}`,
  break: () => '#linebreak()',
  paragraph: (node, options) => `#par[${inline(node, options)}]`,
  // `##` is the highest heading in a text; a document says by `offset` where that comes among its own headings.
  heading: (node, options) => `#heading(depth: ${node.depth - 1})[${inline(node, options)}]`,
  strong: (node, options) => `#strong[${inline(node, options)}]`,
  emphasis: (node, options) => `#emph[${inline(node, options)}]`,
  link: (node, options) => {
    // Of a part that this site does without, only the words are left.
    if (!isOffered(node.url)) return inline(node, options);
    // A link whose text is its address needs no address after it.
    const readsAsAddress = shortAddress(node.url) === textOf(node);
    const repeated = options.named.has(node.url) ? ', repeated: true' : '';
    options.named.add(node.url);
    const call = readsAsAddress ? `link(${typstString(node.url)})` : `reference(${typstString(node.url)}${repeated})`;
    return `#${call}[${inline(node, options)}]`;
  },
  list: (node, options) => {
    const name = node.ordered ? `enum(start: ${node.start ?? 1})` : 'list';
    return `#${name}${node.children.map((item) => `[${listItem(item, node.spread ?? false, options)}]`).join('')}`;
  },
  table: (node, options) => {
    const [header, ...rows] = node.children.map((row) => row.children.map((cell) => `[${inline(cell, options)}]`));
    return `#ruled-table(columns: ${header?.length ?? 0}, table.header(${header?.join(', ')}), ${rows.flat().join(', ')})`;
  },
  image: (node, options) => {
    const file = `${options.file.replace(/[^/]*$/, '')}${node.url.replace(/^\.\//, '')}`;
    return `#picture(${typstString(`/${paperPath(file)}`)}, ${typstString(node.alt ?? '')})`;
  },
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
};

function component(node: ComponentNode, options: Writing): string {
  const name = node.name ?? '';
  const known = contentComponents[name];
  if (!known) throw unknown(node, `<${name}>`, options);
  if (options.omit?.includes(name)) return '';

  const attributes = typstArguments(
    Object.fromEntries(
      node.attributes.map((attribute) => {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
          throw unknown(node, `een kenmerk van <${name}>`, options);
        return [attribute.name, attribute.value];
      }),
    ),
  );
  if (known.holds === 'empty' || known.holds === 'word') return `#${name}(${attributes})`;
  const body = known.holds === 'inline' ? inline(node as Parent, options) : `\n${blocks(node as Parent, options)}\n`;
  return `#${name}(${attributes})[${body}]`;
}

/** An item of a tight list is one line of text; one of a loose list has paragraphs. */
function listItem(item: ListItem, isLoose: boolean, options: Writing): string {
  return item.children
    .map((child) => (child.type === 'paragraph' && !isLoose ? inline(child, options) : write(child, options)))
    .join('\n');
}

function inline(parent: Parent, options: Writing): string {
  return parent.children.map((child) => write(child, options)).join('');
}

function blocks(parent: Parent, options: Writing): string {
  return grouped(parent.children)
    .flatMap((run) => {
      const sources = run.map((node) => write(node, options)).filter(Boolean);
      return run.length > 1 ? `#side-by-side(${sources.map((source) => `[${source}]`).join(', ')})` : sources;
    })
    .join('\n');
}

/** The nodes in order, with consecutive alternatives grouped: on paper they stand side by side. */
function grouped(nodes: Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && isAlternative(node) && isAlternative(run[0])) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

const isAlternative = (node: Node | undefined) =>
  node !== undefined && isComponent(node) && node.name === 'Alternatief';

function write(node: Node, options: Writing): string {
  // The key under which a handler stands is the type of its node.
  const handler = (handlers as Record<string, Handler<Node> | undefined>)[node.type];
  if (!handler) throw unknown(node, node.type, options);
  return handler(node, options);
}

function unknown(node: Node, what: string, { file }: Writing): Error {
  return new Error(
    `${file}:${lineOf(node)}  Op papier kan dit niet: ${what}. Haal het weg, of vraag een programmeur om het toe te voegen.`,
  );
}
