import { readFileSync } from 'node:fs';
import { kleuren, site } from '../site.ts';
import { LOGO, SVG } from './drawn/parts.ts';
import { readDrawing } from './drawn/plain.ts';

const COLOUR = /var\(--color-([\w-]+)\)/g;

/** The drawing of `site.logo`, with what `write` makes of each colour that it takes from the site. */
const drawn = (write: (token: string, colour: string) => string): string =>
  readDrawing(LOGO, readFileSync(site.logo, 'utf8')).svg.replaceAll(COLOUR, (whole, name: string) => {
    const colour = (kleuren.licht as Record<string, string>)[name];
    return colour ? write(`--color-${name}`, colour) : whole;
  });

/** Names of the colours of the site that a drawing of a logo takes, each with its place in it. */
export const coloursIn = (svg: string): { name: string; index: number }[] =>
  [...svg.matchAll(COLOUR)].map(({ 1: name = '', index }) => ({ name, index }));

/** The logo as a file, in the site's own colours. */
export const logoFile = (): string => drawn((_, colour) => colour);

/** The logo inside a page, with `attributes`: in the colours that the reader chose, or in the site's own where a browser is too old for these. */
export const logoInPage = (attributes: string): string =>
  drawn((token, colour) => `var(${token}, ${colour})`).replace(`<svg xmlns="${SVG}"`, `<svg ${attributes}`);
