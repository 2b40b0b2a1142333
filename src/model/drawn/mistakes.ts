import { parse, walk } from 'css-tree';
import sax, { type QualifiedTag } from 'sax';
import { FOR_DRAWING, isOfProgram, PAINT, partsOf, SHAPES, type Sheet, SVG } from './parts.ts';

/** Something in a drawing that its maker has to mend. */
export interface Mistake {
  /** Counted from 1. */
  line: number;
  /** In Dutch: what is wrong and what to do. */
  text: string;
}

const SAVE = 'Sla de tekening opnieuw op, als «gewone SVG».';

/** No one draws more inside each other, and what reads a drawing has an end. */
const MOST_GROUPS = 50;

/** What drawing programs can make, and what to do instead. */
const INSTEAD: Record<string, string> = {
  text: 'Maak van de letters vormen (in Inkscape: Pad, Object naar pad), of haal ze weg.',
  image: 'Haal de foto eruit, en teken met lijnen en vlakken.',
  use: 'Maak van de kopie een gewone vorm (in Inkscape: Bewerken, Kloon, Kloon ontkoppelen).',
  switch: SAVE,
  svg: 'Maak van de tekening in de tekening een groep.',
  script: 'Haal het weg: een tekening mag niets doen.',
  a: 'Haal de link weg.',
  animate: 'Haal het weg: een tekening mag niet bewegen.',
  filter: 'Haal het effect weg. Op papier is het er niet.',
  mask: 'Gebruik een vorm om bij te snijden (clipPath), of teken het zonder masker.',
  linearGradient: 'Een knop heeft geen kleurverloop. Teken met één kleur.',
  clipPath: 'Een knop heeft geen bijgesneden vormen. Teken ze zoals ze zijn.',
};
/** Names that mean the same to its maker. */
const LIKE: Record<string, string> = {
  tspan: 'text',
  textPath: 'text',
  foreignObject: 'switch',
  animateTransform: 'animate',
  animateMotion: 'animate',
  set: 'animate',
  radialGradient: 'linearGradient',
  stop: 'linearGradient',
};

/** What a style may say besides paint: it changes nothing in a drawing without letters. */
const WITHOUT_EFFECT =
  /^(-|font|text|letter-|word-|line-|white-space|writing-|direction|unicode-|baseline-|dominant-|alignment-|shape-(inside|margin|padding|rendering)|solid-|color-|image-rendering|enable-background|isolation|cursor|pointer-events|overflow|inline-size)/;
const NOTHING = /^(none|normal|auto|inherit|initial|visible|0)$/;
/** An address that is not of something in the drawing itself. */
const ELSEWHERE = /url\(\s*["']?(?!#)/i;

/**
 * What keeps `svg` from being used as a drawing for `sheet`, on the site and on paper.
 * @param svg the file as its maker saved it
 */
export function mistakesIn(sheet: Sheet, svg: string): Mistake[] {
  const mistakes: Mistake[] = [];
  const parts = partsOf(sheet);
  const xml = sax.parser(true, { xmlns: true, position: true });
  const lineAt = (index: number) => svg.slice(0, index).split('\n').length;
  /** Line of the first `words` in the element that is being read. */
  const lineOf = (words: string) =>
    lineAt(Math.max(svg.indexOf(words, xml.startTagPosition - 1), xml.startTagPosition));
  const report = (text: string, line = lineAt(xml.startTagPosition)) => mistakes.push({ line, text });
  /** Names of the elements around the one that is being read. */
  const around: string[] = [];
  let hasRoot = false;
  let hasShape = false;
  let isUnreadable = false;

  if (svg.trim() === '') return [{ line: 1, text: `Het bestand is leeg. ${SAVE}` }];
  const size = Buffer.byteLength(svg);
  if (size > sheet.most) {
    const text = `De tekening is ${kilobytes(size)} kB, hoogstens ${kilobytes(sheet.most)}. Teken met minder lijnen. Een nagetrokken foto is te groot.`;
    return [{ line: 1, text }];
  }

  xml.onerror = (error) => {
    const text = hasRoot
      ? 'Hier is de SVG niet te lezen.'
      : 'Dit bestand is geen SVG. Een foto of een PNG past hier niet.';
    report(`${text} ${SAVE}`, xml.line + 1);
    isUnreadable = true;
    throw error;
  };
  xml.ondoctype = (doctype) => {
    if (doctype.includes('['))
      report(`De tekening heeft afkortingen (<!ENTITY …>), en die lezen we niet. ${SAVE}`, xml.line + 1);
  };
  xml.onopentag = (tag) => {
    if (hasRoot && around.length === 0) report('Hier begint een tweede tekening. Zet er één in een bestand.');
    hasRoot = true;
    if (around.length === MOST_GROUPS)
      report(`Deze vorm zit in meer dan ${MOST_GROUPS} groepen. Hef groepen op. ${SAVE}`);
    if (!around.some((name) => isOfProgram(name) || name === 'metadata')) checkTag(tag as QualifiedTag);
    around.push(tag.name);
  };
  xml.onclosetag = () => around.pop();
  xml.ontext = checkSheetOfStyles;
  xml.oncdata = checkSheetOfStyles;
  try {
    xml.write(svg).close();
  } catch (error) {
    if (!isUnreadable) throw error;
  }
  if (!hasShape && mistakes.length === 0)
    report('De tekening is leeg: er staat geen lijn en geen vlak in. Teken iets, of verwijder het bestand.', 1);
  return mistakes;

  function checkTag({ name, uri, attributes }: QualifiedTag): void {
    if (around.length === 0) return void checkRoot(name, uri, attributes.viewBox?.value);
    if (isOfProgram(name) && uri !== SVG) return;
    hasShape ||= SHAPES.has(name);
    if (uri !== SVG || name === 'svg' || !(parts.has(name) || FOR_DRAWING.has(name)))
      report(`<${name}> kan niet in een tekening. ${INSTEAD[LIKE[name] ?? name] ?? SAVE}`);
    for (const { name, value } of Object.values(attributes)) checkAttribute(name, value);
  }

  function checkRoot(name: string, uri: string, viewBox: string | undefined): void {
    if (name !== 'svg' || uri !== SVG)
      return void report(
        `Dit bestand is geen SVG: het begint met <${name}>. Begin met <svg xmlns="${SVG}" …>. ${SAVE}`,
      );
    const { width, height, isOneColour } = sheet;
    const size = `Zet in het tekenprogramma de maat van de pagina op ${width} bij ${height} px`;
    if (viewBox === undefined)
      return void report(
        `De tekening zegt niet hoe groot het vel is. ${size}, of schrijf viewBox="0 0 ${width} ${height}".`,
      );
    const [left = NaN, top = NaN, wide = NaN, high = NaN] = viewBox
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const isFitting = isOneColour
      ? left === 0 && top === 0 && wide === width && high === height
      : wide > 0 && Math.abs(wide / high - width / height) < 0.01;
    if (!isFitting)
      report(`Het vel is hier viewBox="${viewBox}". ${size}: viewBox="0 0 ${width} ${height}".`, lineOf('viewBox'));
  }

  function checkAttribute(name: string, value: string): void {
    const line = lineOf(name);
    if (/^on/i.test(name)) report(`«${name}» kan niet: een tekening mag niets doen. Haal het weg.`, line);
    else if (/^(xlink:)?href$/.test(name) && !value.startsWith('#'))
      report(`De tekening haalt iets van elders: «${short(value)}». Zet alles in de tekening zelf.`, line);
    else if (name === 'style') checkStyles(value, 'declarationList', line);
    else if (ELSEWHERE.test(value)) report(`De tekening haalt iets van elders: «${short(value)}». Haal het weg.`, line);
  }

  function checkSheetOfStyles(css: string): void {
    if (around.at(-1) === 'style') checkStyles(css, 'stylesheet', lineAt(xml.startTagPosition));
  }

  function checkStyles(css: string, context: 'declarationList' | 'stylesheet', line: number): void {
    if (ELSEWHERE.test(css)) report('De stijl haalt iets van elders (url). Haal dat weg.', line);
    walk(parse(css, { context, parseValue: false }), (node) => {
      if (node.type === 'Atrule')
        report(`De stijl «@${node.name}» kan niet in een tekening. Haal die weg. ${SAVE}`, line);
      if (node.type !== 'Declaration' || node.value.type !== 'Raw') return;
      const { property, value } = node;
      const isPaint = PAINT.has(property) && !value.value.includes('var(');
      if (isPaint || WITHOUT_EFFECT.test(property) || NOTHING.test(value.value.trim())) return;
      report(
        `De stijl «${property}: ${short(value.value.trim())}» kan niet: op papier is die er niet. Haal die weg.`,
        line,
      );
    });
  }
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
