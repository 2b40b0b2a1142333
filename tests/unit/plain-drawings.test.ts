import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { logoMistakes } from '../../src/check/settings.ts';
import { drawingOf } from '../../src/model/drawings.ts';
import { LOGO, SHEETS } from '../../src/model/drawn/parts.ts';
import { readDrawing, sheetOf } from '../../src/model/drawn/plain.ts';

const svg = (inside: string, root = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${root && ` ${root}`}>${inside}</svg>`;

test.each([
  ['a style', '<path d="M1 1h2" style="fill:none;stroke:red"/>', '<path d="M1 1h2" fill="none" stroke="red"/>'],
  ['a style that wins', '<path d="M1 1h2" fill="red" style="fill:blue"/>', '<path d="M1 1h2" fill="blue"/>'],
  [
    'a sheet of styles',
    '<style>.a{fill:red}#b{fill:blue}</style><g><path class="a" d="M1 1h2"/><path class="a" d="M2 2h2" id="b"/></g>',
    '<g><path d="M1 1h2" fill="red"/><path d="M2 2h2" fill="blue"/></g>',
  ],
  ['a name that nothing uses', '<path id="pad1" d="M1 1h2" data-name="x"/>', '<path d="M1 1h2"/>'],
  ['words about it', '<title>Een lijn</title><desc>x</desc><path d="M1 1h2"/>', '<path d="M1 1h2"/>'],
  [
    'what is of the drawing program',
    '<b:view xmlns:b="urn:b"><path d="M9 9h2"/></b:view><path xmlns:b="urn:b" b:label="x" d="M1 1h2"/>',
    '<path d="M1 1h2"/>',
  ],
])('what is used of a drawing has no trace of %s', (_, drawn, used) => {
  expect(readDrawing(SHEETS.personages, svg(drawn))).toEqual({ svg: svg(used), mistakes: [] });
});

test.each([
  ['that says black', 'fill="none"', '<path d="M1 1h2" stroke="#000"/>', '<path d="M1 1h2" stroke="currentColor"/>'],
  ['that says nothing', '', '<path d="M1 1h2"/>', '<path d="M1 1h2"/>'],
  [
    'that means black by it',
    'fill="none"',
    '<path d="M1 1h2" color="#000" stroke="currentColor"/>',
    '<path d="M1 1h2" stroke="currentColor"/>',
  ],
])('a button %s has the colour of the text around it', (_, root, drawn, used) => {
  expect(readDrawing(SHEETS.knoppen, svg(drawn, root)).svg).toBe(svg(used, root || 'fill="currentColor"'));
});

test('our own drawings are used as they stand', () => {
  const files = globSync('src/content/{knoppen,personages,fotos}/*.svg');
  expect(files.length).toBeGreaterThan(50);
  // The parts of each element, whatever space stands between them.
  const partsOf = (text: string) =>
    text
      .replaceAll(/\/?>(\s*<\/circle>)?|\s+/g, ' ')
      .trim()
      .split(' ')
      .filter(Boolean)
      .toSorted();
  for (const file of files) {
    const sheet = sheetOf(file);
    if (!sheet) throw new Error(file);
    const source = readFileSync(file, 'utf8');
    expect(partsOf(readDrawing(sheet, source).svg), file).toEqual(partsOf(source));
  }
  expect(drawingOf('delen')).toMatch(/^<svg width="24" height="24" xmlns/);
});

describe('a logo', () => {
  const logo = (inside: string, root = 'viewBox="0 0 64 64"') =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`;
  const wrongWith = (svg: string) => logoMistakes(svg).map(({ text }) => text);

  test('of shapes in a square keeps its colours, and those of the site', () => {
    const shapes = '<path d="M0 0h9" fill="#0b4a4f"/><path d="M1 1h9" fill="var(--color-oker)"/>';
    expect(readDrawing(LOGO, logo(shapes))).toEqual({ svg: logo(shapes), mistakes: [] });
  });

  test('may be saved with styles, by whatever program', () => {
    expect(readDrawing(LOGO, logo('<style>.a{fill:red}</style><path class="a" d="M0 0h9"/>')).svg).toBe(
      logo('<path d="M0 0h9" fill="red"/>'),
    );
  });

  test.each([
    ['Dit bestand is geen SVG', 'PNG'],
    ['32 bij 32 px', logo('<path d="M0 0h9"/>', 'viewBox="0 0 90 32"')],
    ['zegt niet hoe groot het vel is', logo('<path d="M0 0h9"/>', 'width="32" height="32"')],
    ['een tekening mag niets doen', logo('<path d="M0 0h9" onclick="x()"/>')],
    ['Haal de foto eruit', logo('<image width="9" height="9"/>')],
    ['gewone vorm', logo('<use href="https://example.org/x.svg#y"/>')],
    ['Maak van de letters vormen', logo('<text>De Brug</text>')],
    ['«--color-petrl» is er niet. Bedoel je «petrol»?', logo('<path d="M0 0h9" fill="var(--color-petrl)"/>')],
    ['hoogstens 4', logo(`<path d="M0 0${'h9'.repeat(2500)}"/>`)],
  ])('%s', (says, svg) => {
    expect(wrongWith(svg).join()).toContain(says);
  });
});
