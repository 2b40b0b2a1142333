import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { cachedBytes, hashOf } from '../making/cache.ts';
import { CONTENT } from '../model/source/files.ts';

/** Pixels: a column of A4 and some third of its height, at 200 to an inch. */
const MOST = { width: 1260, height: 710 };
const QUALITY = 80;

/** What paper calls the picture in `file`. Of its name nothing says what kind it is: that may be another than it was. */
export const paperPath = (file: string): string => `${file}.paper`;

const NAMED = new RegExp(`"/(${CONTENT}/[^"\\\\]+)\\.paper"`, 'g');

/** A picture beside a text. */
interface Picture {
  file: string;
  /** Of its content. */
  hash: string;
}

/** The pictures that a document shows. @param source of that document */
export function picturesIn(source: string): Picture[] {
  const files = [...source.matchAll(NAMED)].flatMap(([, file = '']) => (existsSync(file) ? [file] : []));
  return [...new Set(files)].map((file) => ({ file, hash: hashOf([readFileSync(file)]) }));
}

/**
 * Pictures as paper needs them, by the name by which `toTypst` asks for them: small, upright, and with nothing of where or
 * with what they were taken.
 */
export async function paperPictures(pictures: Picture[]): Promise<Record<string, Uint8Array>> {
  const made = pictures.map(async ({ file, hash }) => [
    paperPath(file),
    await cachedBytes('paper', hash, () => forPaper(file)),
  ]);
  return Object.fromEntries(await Promise.all(made));
}

async function forPaper(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp(file, { failOn: 'none' })
    .autoOrient()
    .resize({ ...MOST, fit: 'inside', withoutEnlargement: true });
  const { hasAlpha } = await sharp(file).metadata();
  return new Uint8Array(await (hasAlpha ? picture.png() : picture.jpeg({ quality: QUALITY })).toBuffer());
}
