import { type CustomPlugin, optimize, type PluginConfig } from 'svgo';
import { CONTENT } from '../source/files.ts';
import { type Mistake, mistakesIn } from './mistakes.ts';
import { type DrawnList, GEOMETRY, PAINT, partsOf, SHEETS, type Sheet } from './parts.ts';

/** A drawing as the site and paper use it. */
interface Drawing {
  /** Shapes and their paint, and nothing else; empty where something has to be mended. */
  svg: string;
  mistakes: Mistake[];
}

/** What the drawing in `file` must be like, a path of any kind; `undefined` where that is none. */
export function sheetOf(file: string): Sheet | undefined {
  const [, list] = DRAWING.exec(file.replaceAll('\\', '/')) ?? [];
  return list === undefined ? undefined : SHEETS[list as DrawnList];
}
const DRAWING = new RegExp(`(?:^|/)${CONTENT}/(${Object.keys(SHEETS).join('|')})/[^/]+\\.svg$`);

const PREPARE: PluginConfig[] = [
  'removeDoctype',
  'removeXMLProcInst',
  'removeComments',
  { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
  'convertStyleToAttrs',
];
const TIDY: PluginConfig[] = [{ name: 'cleanupIds', params: { minify: false } }, 'removeEmptyContainers'];

const BLACK = /^(black|#000|#000000|#000000ff|rgb\(0[ ,]+0[ ,]+0\))$/i;
const NO_COLOUR = /^(none|currentcolor|transparent|inherit)$/i;

const drawings = new Map<string, Drawing>();

/**
 * The drawing that its maker saved as `source`: styles become attributes, what is for the drawing program goes. Black in a
 * button becomes the colour of the text around it.
 */
export function readDrawing(sheet: Sheet, source: string): Drawing {
  const key = JSON.stringify([sheet, source]);
  const known = drawings.get(key) ?? made(sheet, source);
  drawings.set(key, known);
  return known;
}

function made(sheet: Sheet, source: string): Drawing {
  const mistakes = mistakesIn(sheet, source);
  if (mistakes.length > 0) return { svg: '', mistakes };
  const colours = new Set<string>();
  const plugins = [...PREPARE, plainAlone(sheet), ...(sheet.isOneColour ? [inOneColour(colours)] : []), ...TIDY];
  const { data } = optimize(source, { plugins });
  if (colours.size === 0) return { svg: data, mistakes };
  return { svg: '', mistakes: [...colours].map((colour) => otherColour(source, colour)) };
}

function otherColour(source: string, colour: string): Mistake {
  const text = `Een knop heeft één kleur, die van de tekst; hier staat «${colour}». Teken met zwart of met currentColor, en zonder vulling met none.`;
  return { line: source.slice(0, Math.max(source.indexOf(colour), 0)).split('\n').length, text };
}

/** Leaves the elements and attributes that are drawn. */
function plainAlone(sheet: Sheet): CustomPlugin {
  const parts = partsOf(sheet);
  return {
    name: 'plain-alone',
    fn: () => ({
      element: {
        enter: (node, parent) => {
          if (!parts.has(node.name)) {
            parent.children = parent.children.filter((child) => child !== node);
            return;
          }
          node.children = node.children.filter(({ type }) => type === 'element');
          const isRoot = node.name === 'svg';
          for (const name of Object.keys(node.attributes)) {
            const isSize = isRoot && ['x', 'y', 'width', 'height'].includes(name);
            if (isSize || !(PAINT.has(name) || GEOMETRY.has(name))) delete node.attributes[name];
          }
        },
      },
    }),
  };
}

/** Gives all that is black, also where nothing says so, the colour of the text around it. @param others comes to hold other colours */
function inOneColour(others: Set<string>): CustomPlugin {
  return {
    name: 'in-one-colour',
    fn: () => ({
      element: {
        enter: ({ name, attributes }) => {
          delete attributes.color;
          if (name === 'svg') attributes.fill ??= 'currentColor';
          for (const paint of ['fill', 'stroke']) {
            const colour = attributes[paint];
            if (colour === undefined || NO_COLOUR.test(colour)) continue;
            if (BLACK.test(colour)) attributes[paint] = 'currentColor';
            else others.add(colour);
          }
        },
      },
    }),
  };
}
