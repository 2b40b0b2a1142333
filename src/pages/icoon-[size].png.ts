import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { logoFile } from '../model/logo.ts';
import { kleuren } from '../site.ts';

/** The sizes that phones ask for: iPhone, Android, and its larger one. */
export const getStaticPaths = () => [180, 192, 512].map((size) => ({ params: { size: String(size) } }));

/** The logo on paper, with enough room around it for a phone that crops it to a circle. */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params.size);
  const edge = Math.round(size * 0.2);
  const picture = await sharp(Buffer.from(logoFile()), { density: 1200 })
    .resize(size - 2 * edge)
    .toBuffer();
  const png = await sharp({ create: { width: size, height: size, channels: 3, background: kleuren.licht.papier } })
    .composite([{ input: picture }])
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
