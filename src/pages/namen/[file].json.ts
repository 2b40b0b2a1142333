import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { nameFiles, nameOfFile } from '../../features/names/names.ts';

export const getStaticPaths = async () =>
  (await nameFiles()).map((names, number, all) => ({
    params: { file: nameOfFile(number, all.length) },
    props: { names },
  }));

/** Names of entries, for pages that know no more of them than their slugs. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { names } }) =>
  Response.json(names);
