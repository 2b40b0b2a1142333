/** The lists of which each entry has a drawing, and what that is like. */
export const SHEETS = {
  // One colour, that of the text around it: drawn in any other, it would vanish where the page is dark.
  knoppen: { width: 24, height: 24, isOneColour: true, most: 10_000 },
  personages: { width: 64, height: 64, isOneColour: false, most: 30_000 },
  fotos: { width: 320, height: 200, isOneColour: false, most: 30_000 },
} as const satisfies Record<string, Sheet>;

export type DrawnList = keyof typeof SHEETS;

/** That of `site.logo`, which every page has in its header. */
export const LOGO: Sheet = { width: 32, height: 32, isOneColour: false, most: 4_000 };

/** What a drawing is like. */
export interface Sheet {
  width: number;
  height: number;
  isOneColour: boolean;
  /** Bytes of the file that its maker saved: a button stands inside pages that may weigh 8 kB, and every first visit brings people and photos. */
  most: number;
}

export const SVG = 'http://www.w3.org/2000/svg';

/** What one sees of a drawing. */
export const SHAPES = new Set(['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']);
/** What other elements name. Of a button they would stand in a page more than once, with the same name. */
const NAMED = ['clipPath', 'linearGradient', 'radialGradient', 'stop'];
const PLAIN = ['svg', 'g', 'defs', ...SHAPES];
/** What is for who draws, and left out of what is used. */
export const FOR_DRAWING = new Set(['title', 'desc', 'metadata', 'style']);

/** Elements of a drawing that browsers and paper draw the same. */
export const partsOf = ({ isOneColour }: Sheet): Set<string> => new Set(isOneColour ? PLAIN : [...PLAIN, ...NAMED]);

/** Attributes that say how something is painted; a style may say the same. */
export const PAINT = new Set(
  ['fill', 'fill-opacity', 'fill-rule', 'clip-rule', 'clip-path', 'opacity', 'paint-order', 'display', 'visibility']
    .concat(['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'])
    .concat(['stroke-dasharray', 'stroke-dashoffset', 'stop-color', 'stop-opacity', 'color']),
);
/** Attributes that say where and in what shape. */
export const GEOMETRY = new Set(
  ['d', 'points', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'transform']
    .concat(['id', 'href', 'xlink:href', 'xmlns', 'xmlns:xlink', 'viewBox', 'clipPathUnits'])
    .concat(['gradientUnits', 'gradientTransform', 'spreadMethod', 'offset', 'fx', 'fy', 'fr']),
);

/** Data of a drawing program, of which nothing is seen. */
export const isOfProgram = (name: string): boolean => name.includes(':');
