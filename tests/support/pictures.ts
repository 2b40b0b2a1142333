import sharp from 'sharp';

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

/** Noise in colour. */
export const noise = (width: number, height: number): sharp.Sharp =>
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
export const plain = (background = '#888', width = 40, height = 30): sharp.Sharp =>
  sharp({ create: { width, height, channels: 3, background } });
