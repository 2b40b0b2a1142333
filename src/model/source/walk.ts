import type { Node, Parent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { factNamed } from '../facts.ts';

export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether `node` is a component or an HTML tag in the text. */
export function isComponent(node: Node): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Calls `visit` for every node below `parent` in reading order; `ancestors` runs from the root to the node's parent. */
export function walk(parent: Parent, visit: (node: Node, ancestors: readonly Parent[]) => void): void {
  visitChildren(parent, []);

  function visitChildren(node: Parent, above: readonly Parent[]): void {
    const ancestors = [...above, node];
    for (const child of node.children) {
      visit(child, ancestors);
      if ('children' in child) visitChildren(child as Parent, ancestors);
    }
  }
}

/** The components of this name below `parent`, in reading order. */
export function componentsIn(parent: Parent, name: string): ComponentNode[] {
  const found: ComponentNode[] = [];
  walk(parent, (node) => {
    if (isComponent(node) && node.name === name) found.push(node);
  });
  return found;
}

/** Line of `node`, counted from 1. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** What `<Gegeven naam="…" />` stands for; nothing where it names no fact, which the check tells. */
function factIn({ attributes }: ComponentNode): string {
  const name = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'naam')?.value;
  return factNamed(String(name));
}

/** The words of `node` and everything in it. */
export function textOf(node: Node): string {
  if ('value' in node) return String(node.value);
  if (isComponent(node) && node.name === 'Gegeven') return factIn(node);
  if ('children' in node) return (node as Parent).children.map(textOf).join('');
  return '';
}
