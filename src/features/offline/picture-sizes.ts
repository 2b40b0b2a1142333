import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

const SIZES = /\bsrcset="([^"]+)"/g;
const ALONE = /<img\b[^>]*? src="([^"]+)"/g;

/**
 * The files of the built site that hold a picture in another size than the one that every browser can take. Without internet
 * that one will do: to keep all would cost a device twice as much.
 */
export function otherSizes(dist: string): Set<string> {
  const sizes = new Set<string>();
  const alone = new Set<string>();
  for (const page of globSync('**/*.html', { cwd: dist })) {
    const html = readFileSync(join(dist, page), 'utf8');
    if (!html.includes('srcset="')) continue;
    for (const [, addresses = ''] of html.matchAll(SIZES))
      for (const address of addresses.split(', ')) sizes.add(fileOf(address.replace(/ .*/, '')));
    for (const [, address = ''] of html.matchAll(ALONE)) alone.add(fileOf(address));
  }
  return new Set([...sizes].filter((file) => !alone.has(file)));
}

/** The file at an address, whatever folder of its host the site is in. */
const fileOf = (address: string): string => address.replace(/^.*\/(?=_astro\/)/, '');
