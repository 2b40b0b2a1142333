import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

/** The sizes that phones ask for: iPhone, Android, and its larger one. */
export const getStaticPaths = () => [180, 192, 512].map((maat) => ({ params: { maat: String(maat) } }));

/** The logo on paper, with enough room around it for a phone that cuts a circle out of it. */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params.maat);
  const edge = Math.round(size * 0.2);
  const logo = await sharp(readFileSync('public/favicon.svg'), { density: 1200 })
    .resize(size - 2 * edge)
    .toBuffer();
  const png = await sharp({ create: { width: size, height: size, channels: 3, background: '#faf6ee' } })
    .composite([{ input: logo }])
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
