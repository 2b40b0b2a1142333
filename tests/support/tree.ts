import { parse } from 'yaml';

/** Roles of what a page is steered by: their names are part of how it is built; those of texts are their author's. */
const NAMED =
  /^(banner|navigation|main|contentinfo|search|region|form|group|dialog|button|combobox|listbox|searchbox|textbox|radio)\b/;

type Node = string | Record<string, Node[] | string | null>;

/**
 * The tree that a screen reader gets of a page, without what an author writes: roles in their order, with names where a
 * page is steered by them. What is alike beside each other stands there once, however often it comes.
 * @param snapshot of Playwright
 */
export function skeleton(snapshot: string): string {
  return `${linesOf(parse(snapshot) as Node[], '').join('\n')}\n`;
}

function linesOf(nodes: Node[], indent: string): string[] {
  const blocks = nodes.flatMap((node) => {
    const [label, inside] = typeof node === 'string' ? [node, null] : (Object.entries(node)[0] ?? ['', null]);
    // Where a link leads, and how its text is cut up, is tested elsewhere.
    if (/^(\/url|\/placeholder|text|strong|emphasis)\b/.test(label)) return [];
    const children = Array.isArray(inside) ? linesOf(inside, `${indent}  `) : [];
    // A link in running text is part of the text.
    if (/^(paragraph|listitem)/.test(label) && children.every((line) => /^ *- link$/.test(line))) children.length = 0;
    return [[`${indent}- ${nameOf(label)}`, ...children].join('\n')];
  });
  return blocks.filter((block, index) => block !== blocks[index - 1]);
}

/** What the site weighs changes with every text. */
const WEIGHT = /\d+,\d MB/;

function nameOf(label: string): string {
  return NAMED.test(label)
    ? label.replace(WEIGHT, '… MB')
    : label.replace(/ "(?:[^"\\]|\\.)*"/, '').replace(/ \/.*\/(?= |$)/, '');
}
