import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node, Root } from 'mdast';
import type { Content } from '../../model/source/content.ts';
import { isComponent, lineOf, walk } from '../../model/source/walk.ts';
import type { ParsedYaml, YamlPath } from '../../model/source/yaml.ts';

/** An address of another site that the project names. */
export interface OutwardLink {
  url: string;
  /** Path from the project's root. */
  file: string;
  /** Counted from 1. */
  line: number;
}

type Found = Omit<OutwardLink, 'file'>;

const SETTINGS = 'src/site.ts';

/** Every address of another site in the texts, in the fields above them, in the lists, and in the settings. */
export const outwardLinks = (root: string, { mdx, yaml }: Content): OutwardLink[] => [
  ...mdx.flatMap(({ file, frontmatter, tree }) => inFile(file, [...inFields(frontmatter), ...inText(tree)])),
  ...yaml.flatMap((list) => inFile(list.file, inFields(list.yaml))),
  ...inFile(SETTINGS, inSettings(root)),
];

const inFile = (file: string, found: Found[]): OutwardLink[] => found.map((link) => ({ ...link, file }));
const isOutward = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\//.test(value);

function inFields({ value, lineOf: lineAt }: ParsedYaml): Found[] {
  const look = (part: unknown, path: YamlPath): Found[] => {
    if (isOutward(part)) return [{ url: part, line: lineAt(path) }];
    if (Array.isArray(part)) return part.flatMap((item, index) => look(item, [...path, index]));
    if (typeof part === 'object' && part !== null)
      return Object.entries(part).flatMap(([key, field]) => look(field, [...path, key]));
    return [];
  };
  return look(value, []);
}

function inText(tree: Root): Found[] {
  const found: Found[] = [];
  walk(tree, (node) => {
    for (const url of addressesOf(node)) if (isOutward(url)) found.push({ url, line: lineOf(node) });
  });
  return found;
}

function addressesOf(node: Node): unknown[] {
  if (isComponent(node)) return node.attributes.map(({ value }) => value);
  return 'url' in node ? [node.url] : [];
}

/** Only where the way out leads: the site itself need not stand there yet. */
function inSettings(root: string): Found[] {
  const lines = readFileSync(join(root, SETTINGS), 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    const url = /^\s*uitweg: '(.+)'/.exec(text)?.[1];
    return url ? [{ url, line: index + 1 }] : [];
  });
}
