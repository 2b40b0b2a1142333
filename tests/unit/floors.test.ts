import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { houseDrawing } from '../support/draw-house.ts';
import {
  arrows,
  featureOf,
  files,
  floorOf,
  type Graph,
  graph,
  importsOf,
  isOurs,
  scriptsOf,
} from '../support/house.ts';

/** What runs at the reader's: these, and no other file of ours. */
const FOR_BROWSERS =
  /\/browser\/|^src\/(plein\/|site\.ts|model\/(addresses|hours|kinds|qr|slug)\.ts|features\/display\/settings\.ts)/;
/** Scripts that no page names. */
const OTHER_SCRIPTS = ['src/features/offline/browser/worker.ts', 'src/features/stick/browser/script.ts'];

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

test('each file stands on a floor, and imports nothing from a floor above it', () => {
  expect(arrows.length).toBeGreaterThan(500);
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  expect(arrows.filter(([from, to]) => floorOf(to) > floorOf(from) || floorOf(to) < 0)).toEqual([]);
});

test('no file needs itself by way of others', () => {
  expect(circleIn(graph)).toEqual([]);
});

test('no room needs itself by way of others', () => {
  const rooms = Map.groupBy(arrows, ([from]) => featureOf(from));
  const between = [...rooms].map(([room, its]): [string, string[]] => [
    room,
    [...new Set(its.map(([, to]) => featureOf(to)))].filter((other) => other !== room),
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

test('the drawing of the house is that of today; `npm run huis` makes it', () => {
  expect(readFileSync('docs/huis.svg', 'utf8')).toBe(houseDrawing());
});
