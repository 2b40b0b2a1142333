import { getCollection } from 'astro:content';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { editionPdf } from '../../print/edition.ts';

export const getStaticPaths = async () =>
  (await getCollection('boekje')).map((editie) => ({ params: { editie: editie.id }, props: { editie } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { editie } }) =>
  new Response((await editionPdf(editie)).bytes, { headers: { 'Content-Type': 'application/pdf' } });
