import { getEntry } from 'astro:content';
import { inFileOrder } from '../../model/entries.ts';
import type { PlannedPost } from './calendar.ts';
import { postOf } from './post.ts';
import { tuesdayOf } from './week.ts';

/** The posts of `content/jaarplan.yaml`, in the order of their weeks. */
export async function yearPlan(): Promise<PlannedPost[]> {
  const weeks = await inFileOrder('jaarplan');
  const planned = await Promise.all(
    weeks.map(async ({ id, data: { begrip, situatie } }) => {
      const entry = begrip ? await getEntry('begrippen', begrip) : await getEntry('situaties', String(situatie));
      if (!entry) throw new Error(`src/content/jaarplan.yaml: week ${id} noemt een pagina die er niet is`);
      return { day: tuesdayOf(id), post: postOf(entry) };
    }),
  );
  return planned.toSorted((a, b) => a.day.getTime() - b.day.getTime());
}
