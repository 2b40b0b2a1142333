import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allDocuments } from '../../print/documents.ts';

export const getStaticPaths = async () =>
  (await allDocuments()).map(({ name, firstPage }) => ({ params: { name }, props: { firstPage } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { firstPage } }) =>
  new Response(await firstPage(), { headers: { 'Content-Type': 'image/webp' } });
