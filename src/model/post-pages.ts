import { allBegrippen, allSituaties, type Begrip, type Situatie } from './entries.ts';
import { byThema } from './groups.ts';
import { isOffered } from './offered.ts';
import { inParts, type Part } from './parts.ts';

/** More ready posts than this do not stand on one page. */
const MOST_POSTS = 40;

/** The pages with the ready posts of one kind of entry. */
export interface PostPages {
  kind: 'begrippen' | 'situaties';
  title: string;
  /** Path below which its pages stand. */
  below: `/${string}`;
  parts: Part<Begrip | Situatie>[];
}

/** The pages with ready posts, by kind and theme; none where the site has no such part. */
export const postPages = async (): Promise<PostPages[]> => (isOffered('/delen/') ? kinds() : []);

const kinds = async (): Promise<PostPages[]> => [
  {
    kind: 'begrippen',
    title: 'Berichten bij een begrip',
    below: '/delen/begrippen/',
    parts: inParts(await byThema(await allBegrippen()), MOST_POSTS),
  },
  {
    kind: 'situaties',
    title: 'Berichten bij een situatie',
    below: '/delen/situaties/',
    parts: inParts(await byThema(await allSituaties()), MOST_POSTS),
  },
];

/** Path of the page with the post of an entry, by the entry's collection and slug. */
export async function postPaths(): Promise<Map<string, `/${string}`>> {
  const pages = await postPages();
  return new Map(
    pages.flatMap(({ kind, below, parts }) =>
      parts.flatMap(({ address, entries }) =>
        entries.map(({ id }): [string, `/${string}`] => [`${kind}/${id}`, `${below}${address}`]),
      ),
    ),
  );
}
