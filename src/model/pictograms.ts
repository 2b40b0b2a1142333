import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The outlined pictograms of Tabler Icons: one pen, one size, one style. */
const FOLDER = 'node_modules/@tabler/icons/icons/outline';

/** Names that an author may write behind `beeld:`. */
export const pictogramNames = (): string[] => readdirSync(FOLDER).map((file) => file.replace(/\.svg$/, ''));

const drawn = new Map<string, string>();

/**
 * The lines of a pictogram as the `d` of one SVG path in a square of 24 by 24, to be drawn with a round pen of 2 and
 * nothing inside. The check guarantees that it exists.
 */
export function pictogramPath(name: string): string {
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const svg = readFileSync(join(FOLDER, `${name}.svg`), 'utf8');
  // The first path is an invisible square that only sets the size.
  const path = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, lines]) => lines).join('');
  drawn.set(name, path);
  return path;
}
