import type { Link, Node, Parent, Root, Text } from 'mdast';
import { walk } from '../../model/source/walk.ts';
import { isRunningText, TermLinker } from './linker.ts';
import type { TermForm } from './term-forms.ts';

/** `tree` with a link at the first mention of each term of `forms`; `own` is the path of the text's page. */
export function withTermLinks(tree: Root, own: string, forms: TermForm[]): Root {
  const linker = new TermLinker(forms, [own, ...linksIn(tree)]);
  return linkIn(tree) as Root;

  function linkIn(node: Node): Node {
    if (!('children' in node) || !isRunningText(node)) return node;
    const children = (node as Parent).children.flatMap((child): Node[] =>
      child.type === 'text' ? (linker.split(child as Text) ?? [child]) : [linkIn(child)],
    );
    return { ...node, children } as Node;
  }
}

/** Paths that a tree links. */
export function linksIn(tree: Parent): string[] {
  const paths: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'link') paths.push((node as Link).url.replace(/#.*/, ''));
  });
  return paths;
}
