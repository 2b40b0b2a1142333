import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allOefeningen } from '../../../entries.ts';
import { taskData } from '../../../practice/data.ts';

export const getStaticPaths = async () =>
  (await allOefeningen()).map((oefening) => ({ params: { slug: oefening.id }, props: { oefening } }));

/** A task as the browser needs it, fetched when someone begins. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { oefening } }) =>
  Response.json(await taskData(oefening));
