import { globSync, readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5';
import { compile } from 'tailwindcss';
import { beforeAll, expect, test } from 'vitest';
import { lacks } from '../support/site.ts';

// A part that a site does without leaves its styles.
const lacksPart = ['/cursus/', '/begeleiders/', '/delen/'].some(lacks);

/** Classes that the built style sheets have rules for: Tailwind's utilities, and the site's own. */
const utilities = new Set<string>();
const own = new Set<string>();
/** Ids that they have rules for. */
const ids = new Set<string>();
/** Classes in the HTML of pages, and ids. */
const onPages = new Set<string>();
const idsOnPages = new Set<string>();
let scripts = '';

const built = (pattern: string) => globSync(`dist/${pattern}`).map((file) => readFileSync(file));

beforeAll(() => {
  for (const code of built('_astro/*.css')) {
    const visitor = { StyleSheet: ({ rules }: { rules: unknown }) => sortNames(rules) };
    transform({ filename: 'built.css', code, visitor });
  }
  for (const html of built('**/*.html')) collectNames(parse(html.toString()));
  scripts = built('_astro/*.js').join('\n');
});

test.skipIf(lacksPart)('every utility in a style sheet is used by a page', () => {
  expect(utilities).toContain('mt-3');
  expect([...utilities].filter((name) => !onPages.has(name))).toEqual([]);
});

test.skipIf(lacksPart)("every class of the site's own that has rules is set by a page or a script", () => {
  expect(own).toContain('toets');
  expect([...own].filter((name) => !onPages.has(name) && !isInScripts(name))).toEqual([]);
});

test.skipIf(lacksPart)('every id that has rules is that of something on a page', () => {
  expect(ids).toContain('Hand-out');
  expect([...ids].filter((id) => !idsOnPages.has(id))).toEqual([]);
});

test('every class on a page has rules', () => {
  // By its name the test of colours knows the one drawing that keeps its own.
  const withoutRules = ['logo'];
  expect([...onPages].filter((name) => !utilities.has(name) && !own.has(name))).toEqual(withoutRules);
});

test("no class of the site's own has the name of a utility", async () => {
  const isUtility = await utilityFinder();
  expect(isUtility('filter')).toBe(true);
  expect([...own].filter(isUtility)).toEqual([]);
});

/** Walks the tree of a style sheet, with the name of the cascade layer around it. */
function sortNames(node: unknown, layer = ''): void {
  if (Array.isArray(node)) {
    for (const part of node) sortNames(part, layer);
  } else if (typeof node === 'object' && node !== null) {
    const { type, name, value } = node as { type?: string; name?: string; value?: { name?: string[] } };
    if (type === 'class' && name) (layer === 'utilities' ? utilities : own).add(name);
    if (type === 'id' && name) ids.add(name);
    const inside = type === 'layer-block' ? (value?.name?.join('.') ?? '') : layer;
    for (const part of Object.values(node)) sortNames(part, inside);
  }
}

function collectNames(node: Dom.Node): void {
  if ('attrs' in node) {
    const id = node.attrs.find(({ name }) => name === 'id')?.value;
    if (id) idsOnPages.add(id);
    const names = node.attrs.find(({ name }) => name === 'class')?.value.trim();
    for (const name of names?.split(/\s+/) ?? []) onPages.add(name);
  }
  if ('content' in node) collectNames(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) collectNames(child);
}

const isInScripts = (name: string) => new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`).test(scripts);

/** Tells whether Tailwind, with the tokens and shapes of this site, makes a rule of a name. */
async function utilityFinder(): Promise<(name: string) => boolean> {
  const sources = ['node_modules/tailwindcss/theme.css', 'src/styles/tokens.css'];
  const { build } = await compile(
    [...sources.map((file) => readFileSync(file, 'utf8')), '@tailwind utilities;'].join('\n'),
  );
  // The compiler keeps what it made before: only a name that adds something changes what it answers.
  let answer = build([]);
  return (name) => {
    const before = answer;
    answer = build([name]);
    return answer !== before;
  };
}
