import { getEntry } from 'astro:content';
import { href } from '../../model/addresses.ts';
import { inFileOrder } from '../../model/entries.ts';
import { postPaths } from '../../model/post-pages.ts';
import type { PlannedPost } from './calendar.ts';
import { postOf } from './post.ts';
import { tuesdayOf } from './week.ts';

interface Week extends PlannedPost {
  /** Address of the post, where it is ready to be copied. */
  place: string;
}

/** The posts of `content/jaarplan.yaml`, in the order of their weeks. */
export async function yearPlan(): Promise<Week[]> {
  const weeks = await inFileOrder('jaarplan');
  const posts = await postPaths();
  const planned = await Promise.all(
    weeks.map(async ({ id, data: { begrip, situatie } }) => {
      const entry = begrip ? await getEntry('begrippen', begrip) : await getEntry('situaties', String(situatie));
      if (!entry) throw new Error(`src/content/jaarplan.yaml: week ${id} noemt een pagina die er niet is`);
      const post = postOf(entry);
      const page = posts.get(`${entry.collection}/${entry.id}`) ?? '/delen/';
      return { day: tuesdayOf(id), post, place: `${href(page)}#${post.id}` };
    }),
  );
  return planned.toSorted((a, b) => a.day.getTime() - b.day.getTime());
}
