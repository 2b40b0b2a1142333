import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { taskData } from '../../../features/practice/task-data.ts';
import { allOefeningen } from '../../../model/entries.ts';

export const getStaticPaths = async () =>
  (await allOefeningen()).map((oefening) => ({ params: { slug: oefening.id }, props: { oefening } }));

/** A task as the browser needs it, fetched when someone begins. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { oefening } }) =>
  Response.json(await taskData(oefening));
