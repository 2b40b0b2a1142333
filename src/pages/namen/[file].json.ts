import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { nameFiles } from '../../features/names/names.ts';

export const getStaticPaths = async () =>
  (await nameFiles()).map((names, file) => ({ params: { file: String(file) }, props: { names } }));

/** Names of entries, for pages that know no more of them than their slugs. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { names } }) =>
  Response.json(names);
