import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allOefeningen } from '../../../model/entries.ts';
import { stepDrawings } from '../../../print/step-drawings.ts';

export const getStaticPaths = async () => {
  const tasks = await Promise.all(
    (await allOefeningen()).map(async (oefening) => ({ slug: oefening.id, drawings: await stepDrawings(oefening) })),
  );
  return tasks.flatMap(({ slug, drawings }) =>
    drawings.map(({ svg }, index) => ({ params: { slug, step: `stap-${index + 1}` }, props: { svg } })),
  );
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
