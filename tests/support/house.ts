import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

/** The floors of `src/` from below, each with its rooms: a file imports from its own floor and from those below it. */
export const FLOORS = [
  ['site.ts', 'plein', 'browser', 'making'],
  ['model', 'learning'],
  ['typst'],
  ['components'],
  ['features'],
  ['components/content', 'print', 'check', 'build'],
  ['layouts'],
  ['pages', 'content.config.ts'],
];

/** Which files import which; paths from the project's root. */
export type Graph = Map<string, string[]>;

/** The code of `src/`, but for style sheets and texts. */
export const files: string[] = globSync('src/**/*.{astro,ts,tsx,js,typ}').map((file) => file.replaceAll('\\', '/'));
export const isOurs = (file: string): boolean => /^src\/.*\.(astro|ts|tsx|js|typ)$/.test(file);

/** The room of a file, as `FLOORS` names it; what authors may use is a room of its own. */
export const roomOf = (file: string): string => /^src\/(components\/content(?=\/)|[^/]+)/.exec(file)?.[1] ?? '';

/** Number of the floor on which a file stands, -1 where that is none. */
export const floorOf = (file: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));

/** The room of a file, or its feature: each of these is a room to itself among the others. */
export const featureOf = (file: string): string => /^src\/(features\/[^/]+)/.exec(file)?.[1] ?? roomOf(file);

/** What a file imports, an Astro component without its scripts; types too, unless `loaded` asks what is really loaded. */
export function importsOf(file: string, loaded = false): string[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.typ'))
    return [...text.matchAll(/^#import "([^"]+)"/gm)].map(([, path]) => fromRoot(file, `./${path}`));
  return importsIn(file, file.endsWith('.astro') ? convertToTsx(text).code : text, loaded);
}

function importsIn(file: string, code: string, loaded: boolean): string[] {
  const compilerOptions = {
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: 'preact',
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  const read = loaded
    ? ts.transpileModule(code, { compilerOptions, fileName: file.replace(/\.astro$/, '.ts') }).outputText
    : code;
  return ts
    .preProcessFile(read)
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*/, ''))
    .map((name) => (name.startsWith('.') ? fromRoot(file, name) : name));
}

const fromRoot = (file: string, path: string): string => join(dirname(file), path).replaceAll('\\', '/');

/** What the scripts inside a component import. */
export const scriptsOf = (file: string): string[] =>
  convertToTsx(readFileSync(file, 'utf8')).scripts.flatMap(({ content }) => importsIn(file, content, true));

/** Every import of one of our files by another. */
export const graph: Graph = new Map(files.map((file) => [file, importsOf(file).filter(isOurs)]));
export const arrows: (readonly [from: string, to: string])[] = [...graph].flatMap(([from, to]) =>
  to.map((target) => [from, target] as const),
);
