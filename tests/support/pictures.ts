import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { type ProjectCopy, read, withBody } from './project-copy.ts';

/** What a phone writes into its photos of where and with what they were taken. */
export const SECRET = 'Geheimtelefoon';

/**
 * A photo as a phone takes it, lying on its side: 4000 by 3000 pixels of noise, which packs worse than anything that one
 * can photograph, with the place where it was taken.
 */
export const phonePhoto = (): Promise<Buffer> =>
  noise(4000, 3000)
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: SECRET }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } })
    .jpeg({ quality: 92 })
    .toBuffer();

/** The term of the fixture's site beside which there is a photo. */
export const WITH_PHOTO = 'geschiedenis-wissen';
export const DESCRIPTION = 'Een telefoon op tafel.';

/** Puts a photo beside a text of a copy, as an editor takes it from a phone. */
export async function addPhoto({ folder }: ProjectCopy): Promise<void> {
  const content = (file: string) => join(folder, 'src/content/begrippen', file);
  writeFileSync(content(`${WITH_PHOTO}.jpg`), await phonePhoto());
  const text = read(`begrippen/${WITH_PHOTO}.mdx`);
  writeFileSync(content(`${WITH_PHOTO}.mdx`), withBody(text, `![${DESCRIPTION}](./${WITH_PHOTO}.jpg)`));
}

/** A person whose portrait is saved there as a drawing program saves it. */
export const STYLED = 'dennis';

export function styleDrawing({ folder }: ProjectCopy): void {
  const file = join(folder, `src/content/personages/${STYLED}.svg`);
  const svg = readFileSync(file, 'utf8');
  writeFileSync(file, svg.replace('<svg ', '<svg xmlns:b="urn:b" b:version="1.3" style="fill-rule:nonzero" '));
}

/** Noise in colour. */
export const noise = (width: number, height: number): Sharp =>
  sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  });

/** A picture of two frames that follow each other. */
export async function moving(kind: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all(['#f00', '#00f'].map((background) => plain(background).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    [kind]({ delay: [100, 100] })
    .toBuffer();
}

/** A small picture of one colour. */
export const plain = (background = '#888', width = 40, height = 30): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });
