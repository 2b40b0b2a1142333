import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allDocuments } from '../../print/documents.ts';

export const getStaticPaths = async () =>
  (await allDocuments()).map(({ name, pdf }) => ({ params: { name }, props: { pdf } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { pdf } }) =>
  new Response((await pdf()).bytes, { headers: { 'Content-Type': 'application/pdf' } });
