import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { lineOf, ProjectCopy } from '../support/project-copy.ts';

/** A button as Inkscape saves it. */
const inkscape = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg
   width="24"
   height="24"
   viewBox="0 0 24 24"
   version="1.1"
   id="svg1"
   inkscape:version="1.3"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns="http://www.w3.org/2000/svg">
  <sodipodi:namedview id="namedview1" pagecolor="#ffffff"><inkscape:page x="0" /></sodipodi:namedview>
  <defs id="defs1" />
  <style>.vlak { fill: #000; stroke: none }</style>
  <g inkscape:label="Laag 1" inkscape:groupmode="layer" id="layer1">
    <path
       style="color:#000000;fill:none;stroke:#000000;stroke-width:1.8;-inkscape-stroke:none;mix-blend-mode:normal"
       d="m 3,3 h 18" id="path1" />
    <circle class="vlak" cx="12" cy="12" r="2" />
  </g>
</svg>
`;
/** A photo of Het Plein as one writes it. */
const photo = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200">\n<path d="M0 0h320v200H0z" fill="#cfe3df"/>\n${inside}\n</svg>\n`;

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

const check = (file: string, svg: string) => project.with(file, svg, () => checkContent(project.folder));

test.each([
  ['knoppen/delen.svg', inkscape],
  ['knoppen/delen.svg', inkscape.replace('<path', '<title>Delen</title><metadata><b:x xmlns:b="x"/></metadata><path')],
  ['fotos/tomaten.svg', photo('<circle cx="9" cy="9" r="4" style="fill:red;opacity:.5"/>')],
  [
    'fotos/tomaten.svg',
    photo(
      '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient><linearGradient id="b" xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a"/><clipPath id="c"><path d="M0 0h9v9z"/></clipPath></defs><path fill="url(#b)" clip-path="url(#c)" d="M0 0h9v9z"/>',
    ),
  ],
])('a drawing as drawing programs save it is in order: %s', (file, svg) => {
  const { errors, advice } = check(file, svg);
  expect([...errors, ...advice]).toEqual([]);
});

interface Mistake {
  mistake: string;
  /** A button if absent. */
  file?: string;
  svg: string;
  /** Words of the message. */
  says: string;
  /** Where the message points, found in `svg`; the first line if absent. */
  at?: string;
}

const FOTO = 'fotos/tomaten.svg';

const mistakes: Mistake[] = [
  { mistake: 'nothing', svg: '', says: 'Het bestand is leeg' },
  { mistake: 'no shape', svg: inkscape.replace(/<g[\s\S]*<\/g>/, ''), says: 'De tekening is leeg' },
  { mistake: 'random bytes', svg: '\u0089PNG\u0000\u0001<<>>&&\ufffd', says: 'Dit bestand is geen SVG' },
  { mistake: 'a page', svg: '<html><body /></html>', says: 'het begint met <html>' },
  { mistake: 'half a file', svg: inkscape.slice(0, inkscape.indexOf('<circle')), says: 'Hier is de SVG niet te lezen' },
  { mistake: 'an entity', svg: `<!DOCTYPE svg [\n<!ENTITY a "b">\n]>${photo('')}`, file: FOTO, says: '<!ENTITY' },
  {
    mistake: 'no size',
    svg: inkscape.replace('viewBox="0 0 24 24"', ''),
    says: 'zegt niet hoe groot het vel is',
    at: '<svg',
  },
  {
    mistake: 'another size',
    svg: inkscape.replace('viewBox="0 0 24 24"', 'viewBox="0 0 48 48"'),
    says: 'op 24 bij 24 px',
    at: 'viewBox',
  },
  {
    mistake: 'another shape',
    file: FOTO,
    svg: photo('').replace('320 200', '200 200'),
    says: 'op 320 bij 200 px',
  },
  { mistake: 'a script', file: FOTO, svg: photo('<script>x</script>'), says: '<script> kan niet', at: '<script' },
  { mistake: 'letters', file: FOTO, svg: photo('<text>Hoi</text>'), says: '<text> kan niet', at: '<text' },
  { mistake: 'movement', file: FOTO, svg: photo('<animate/>'), says: 'een tekening mag niet bewegen', at: '<animate' },
  {
    mistake: 'a page in it',
    file: FOTO,
    svg: photo('<foreignObject/>'),
    says: '<foreignObject> kan niet',
    at: '<foreign',
  },
  {
    mistake: 'something that looks like a shape',
    file: FOTO,
    svg: photo('<g xmlns="http://www.w3.org/1999/xhtml"/>'),
    says: '<g> kan niet',
    at: '<g',
  },
  {
    mistake: 'a photo from elsewhere',
    file: FOTO,
    svg: photo('<image href="#a"/>'),
    says: '<image> kan niet in een tekening. Haal de foto eruit',
    at: '<image',
  },
  {
    mistake: 'an address elsewhere',
    file: FOTO,
    svg: photo('<linearGradient id="a"\nhref="https://example.org/x.svg#a"/>'),
    says: 'De tekening haalt iets van elders: «https://example.org/x.svg#a»',
    at: 'href',
  },
  {
    mistake: 'paint from elsewhere',
    file: FOTO,
    svg: photo('<path fill="url(https://example.org/x.svg#a)"/>'),
    says: 'De tekening haalt iets van elders',
    at: '<path fill="url',
  },
  {
    mistake: 'a style from elsewhere',
    file: FOTO,
    svg: photo('<style>@import "https://example.org/x.css";</style>'),
    says: 'De stijl «@import» kan niet',
    at: '<style',
  },
  {
    mistake: 'something that it does',
    svg: inkscape.replace('<circle', '<circle\nonload="alert(1)"'),
    says: '«onload» kan niet: een tekening mag niets doen',
    at: 'onload',
  },
  {
    mistake: 'what paper lacks',
    svg: inkscape.replace('mix-blend-mode:normal', 'mix-blend-mode:multiply'),
    says: 'De stijl «mix-blend-mode: multiply» kan niet',
    at: 'style="color',
  },
  {
    mistake: 'a colour of its own',
    svg: inkscape.replace('stroke:#000000', 'stroke:#c00'),
    says: 'Een knop heeft één kleur, die van de tekst; hier staat «#c00»',
    at: 'stroke:#c00',
  },
  {
    mistake: 'a drawing in it',
    file: FOTO,
    svg: photo('<svg viewBox="0 0 9 9"/>'),
    says: '<svg> kan niet in een tekening',
    at: '<svg viewBox="0 0 9',
  },
  {
    mistake: 'another drawing below it',
    file: FOTO,
    svg: `${photo('')}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"/>`,
    says: 'Hier begint een tweede tekening',
  },
  {
    mistake: 'groups without end',
    file: FOTO,
    svg: photo('<g>'.repeat(3000) + '</g>'.repeat(3000)),
    says: 'in meer dan 50 groepen',
    at: '<g>',
  },
  {
    mistake: 'two shades in a button',
    svg: inkscape.replace('<circle', '<linearGradient id="a"/><circle'),
    says: 'Een knop heeft geen kleurverloop',
    at: '<linearGradient',
  },
  {
    mistake: 'too many lines',
    svg: inkscape.replace('m 3,3 h 18', 'm 3,3 h 18 '.repeat(1000)),
    says: 'De tekening is 12 kB, hoogstens 10',
  },
];

describe('the check finds in a drawing, with its file and line,', () => {
  test.each(mistakes)('$mistake', ({ file = 'knoppen/delen.svg', svg, says, at }) => {
    const found = check(file, svg).errors.filter((problem) => problem.text.includes(says));
    expect(found).toEqual([
      expect.objectContaining({
        file: `src/content/${file}`,
        line: at === undefined ? found[0]?.line : lineOf(svg, at),
      }),
    ]);
  });
});

test.each([
  ['knoppen/extra.svg', inkscape, 'hoort bij geen enkele knop in knoppen.yaml'],
  ['fotos/foto.png', 'x', 'Hier staan alleen tekeningen'],
  ['personages/ewa.SVG', inkscape, 'Hier staan alleen tekeningen'],
])('a file that belongs to nobody is named: %s', (file, svg, says) => {
  const { errors, advice } = check(file, svg);
  expect(errors).toEqual([]);
  expect(advice).toEqual([{ file: `src/content/${file}`, line: 1, text: expect.stringContaining(says) }]);
});

test('what a computer puts there by itself is not', () => {
  const { errors, advice } = check('knoppen/.DS_Store', 'x');
  expect([...errors, ...advice]).toEqual([]);
});
