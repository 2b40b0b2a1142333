import { getCollection } from 'astro:content';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { previewPicture } from '../../features/share/draw-preview.ts';
import { previewOf, sitePreview } from '../../features/share/preview.ts';
import { mdxNames, pagePath } from '../../model/collections.ts';
import { isOffered } from '../../model/offered.ts';

/** A picture for each entry, and one for all other pages. */
export const getStaticPaths = async () => {
  const all = (await Promise.all(mdxNames.map((name) => getCollection(name)))).flat();
  const entries = all.filter(({ collection, id }) => isOffered(pagePath(collection, id)));
  return [
    { params: { path: 'site' }, props: { preview: sitePreview } },
    ...entries.map((entry) => ({
      params: { path: `${entry.collection}/${entry.id}` },
      props: { preview: previewOf(entry) },
    })),
  ];
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { preview } }) =>
  new Response(await previewPicture(preview), { headers: { 'Content-Type': 'image/png' } });
