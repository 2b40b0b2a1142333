import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { picturesOf } from '../../../features/practice/pictures.ts';
import { taskData } from '../../../features/practice/task-data.ts';
import { allOefeningen } from '../../../model/entries.ts';
import { pictureSource } from '../../../print/exercise.ts';
import { compileSvg } from '../../../typst/compile.ts';

export const getStaticPaths = async () => {
  const tasks = await Promise.all(
    (await allOefeningen()).map(async (oefening) => ({ slug: oefening.id, task: await taskData(oefening) })),
  );
  return tasks.flatMap(({ slug, task }) =>
    picturesOf(task).map((picture, index) => ({
      params: { slug, step: `stap-${index + 1}` },
      props: { name: `${slug}/stap-${index + 1}`, picture },
    })),
  );
};

/** The drawing of one step, as it also stands in the booklet. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name, picture } }) => {
  const svg = compileSvg({ name, source: pictureSource(picture), data: { 'font-size': 12, paper: 'a4' } });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
