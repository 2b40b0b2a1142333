import { readFileSync } from 'node:fs';
import { kleuren, site } from '../site.ts';

const COLOUR = /var\(--color-([a-z-]+)\)/g;
/** What the root of a drawing says of the file that it is, not of how it looks. */
const OF_A_FILE = /\s(?:xmlns(?::\w+)?|xml:\w+|version|id|width|height|x|y)="[^"]*"/g;

/** The drawing of `site.logo`, with what `write` makes of each colour that it takes from the site. */
const drawn = (write: (token: string, colour: string) => string): string =>
  readFileSync(site.logo, 'utf8').replaceAll(COLOUR, (whole, name: string) => {
    const colour = (kleuren.licht as Record<string, string>)[name];
    return colour ? write(`--color-${name}`, colour) : whole;
  });

/** The logo as a file, in the site's own colours. */
export const logoFile = (): string => drawn((_, colour) => colour);

/** The logo inside a page, with `attributes`: in the colours that the reader chose, or in the site's own where a browser is too old for these. */
export function logoInPage(attributes: string): string {
  const svg = drawn((token, colour) => `var(${token}, ${colour})`);
  const [, root = '', shapes = ''] = /<svg\b([^>]*)>([\s\S]*)<\/svg>/.exec(svg) ?? [];
  return `<svg ${attributes}${root.replaceAll(OF_A_FILE, '')}>${shapes}</svg>`;
}
