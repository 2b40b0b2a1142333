import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The rooms of `src/` from below: each imports from its own floor and from those below it. */
const FLOORS = [
  /^src\/(site\.ts|plein\/|browser\/)/,
  /^src\/model\//,
  /^src\/typst\//,
  /^src\/components\/[^/]+$/,
  /^src\/features\//,
  /^src\/(components\/content|print|check|build)\//,
  /^src\/layouts\//,
  /^src\/(pages\/|content\.config\.ts)/,
];
/** What runs at the reader's: these, and no other file of ours. */
const FOR_BROWSERS =
  /\/browser\/|^src\/(plein\/|site\.ts|model\/(addresses|kinds|qr)\.ts|features\/display\/settings\.ts)/;
/** Scripts that no page names. */
const OTHER_SCRIPTS = ['src/features/offline/browser/worker.ts', 'src/features/stick/browser/script.ts'];

type Graph = Map<string, string[]>;

const files = globSync('src/**/*.{astro,ts,tsx,js}').map((file) => file.replaceAll('\\', '/'));
const isOurs = (file: string) => /^src\/.*\.(astro|ts|tsx|js)$/.test(file);
const floorOf = (file: string) => FLOORS.findIndex((floor) => floor.test(file));
/** A feature is a room, and so is any other folder of `src/`; what authors may use is a floor of its own. */
const roomOf = (file: string) => /^src\/(features\/[^/]+|components\/content|[^/]+)/.exec(file)?.[0] ?? '';

/** Code of a file, that of an Astro component without its scripts; types too unless `loaded` asks what is really loaded. */
function importsOf(file: string, loaded = false): string[] {
  const text = readFileSync(file, 'utf8');
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
    .map((name) => (name.startsWith('.') ? join(dirname(file), name).replaceAll('\\', '/') : name));
}

/** What the scripts inside a component import. */
const scriptsOf = (file: string): string[] =>
  convertToTsx(readFileSync(file, 'utf8')).scripts.flatMap(({ content }) => importsIn(file, content, true));

/** A way around through `graph`, or nothing where there is none. */
function circleIn(graph: Graph): string[] {
  const done = new Set<string>();
  const visit = (node: string, above: string[]): string[] => {
    if (above.includes(node)) return [...above.slice(above.indexOf(node)), node];
    if (done.has(node)) return [];
    done.add(node);
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...above, node]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

const graph: Graph = new Map(files.map((file) => [file, importsOf(file).filter(isOurs)]));
const arrows = [...graph].flatMap(([from, to]) => to.map((target) => [from, target] as const));

test('each file stands on a floor, and imports nothing from a floor above it', () => {
  expect(arrows.length).toBeGreaterThan(500);
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  expect(arrows.filter(([from, to]) => floorOf(to) > floorOf(from) || floorOf(to) < 0)).toEqual([]);
});

test('no file needs itself by way of others', () => {
  expect(circleIn(graph)).toEqual([]);
});

test('no room needs itself by way of others', () => {
  const rooms = Map.groupBy(arrows, ([from]) => roomOf(from));
  const between = [...rooms].map(([room, its]): [string, string[]] => [
    room,
    [...new Set(its.map(([, to]) => roomOf(to)))].filter((other) => other !== room),
  ]);
  expect(between.length).toBeGreaterThan(15);
  expect(circleIn(new Map(between))).toEqual([]);
});

test('what runs at the reader’s comes from rooms for browsers, and needs nothing of Node or of a build', () => {
  const reached = new Map<string, string>();
  const visit = (file: string, from: string): void => {
    if (reached.has(file) || file.endsWith('.css')) return;
    reached.set(file, from);
    if (isOurs(file)) for (const next of importsOf(file, true)) visit(next, file);
  };
  for (const component of files.filter((file) => file.endsWith('.astro')))
    for (const script of scriptsOf(component)) visit(script, component);
  for (const script of OTHER_SCRIPTS) visit(script, 'the build');

  expect(reached.size).toBeGreaterThan(50);
  const wrong = [...reached].filter(([file]) =>
    file.startsWith('src/') ? !FOR_BROWSERS.test(file) : /^(node|astro):/.test(file),
  );
  expect(wrong.map(([file, from]) => `${from} needs ${file}`)).toEqual([]);
});
