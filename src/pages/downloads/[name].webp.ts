import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allDocuments } from '../../print/documents.ts';
import { drawPage } from '../../typst/raster.ts';

/** Pixels; twice the width at which `/printen/` shows it. */
const WIDTH = 320;

export const getStaticPaths = async () =>
  (await allDocuments()).map(({ name, pdf }) => ({ params: { name }, props: { pdf } }));

/** The first page of a PDF, so that readers see what they are about to print. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { pdf } }) => {
  const canvas = await drawPage(pdf.bytes, 1, WIDTH);
  return new Response(new Uint8Array(await canvas.encode('webp', 80)), { headers: { 'Content-Type': 'image/webp' } });
};
