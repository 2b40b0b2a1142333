import { existsSync } from 'node:fs';

/** `text` as a Typst string literal: whatever it contains comes out as plain text. */
export function typstString(text: string): string {
  return `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')}"`;
}

/** `key: "value"` pairs as they stand between the brackets of a Typst call. */
export function typstArguments(pairs: Record<string, string | undefined>): string {
  return Object.entries(pairs)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => `${key}: ${typstString(value)}`)
    .join(', ');
}

/** A Typst array of strings. */
export function typstList(texts: string[]): string {
  return `(${texts.map((text) => `${typstString(text)},`).join(' ')})`;
}

/** Name of the label of the page at `path`; `reference` in `typst/content.typ` derives the same from a link. */
export function labelFor(path: string): string {
  return path.replaceAll(/^\/|\/$/g, '').replaceAll('/', '-');
}

/**
 * The line that gives a document all of a template.
 * @param template its path below `src`, without `.typ`
 * @throws where there is no such file
 */
export function typstImport(template: string): string {
  const path = `src/${template}.typ`;
  if (!existsSync(path)) throw new Error(`There is no template ${path}`);
  return `#import ${typstString(`/${path}`)}: *`;
}
