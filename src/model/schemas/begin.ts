import { z } from 'astro/zod';
import { type SitePage, sitePages } from '../site-pages.ts';
import { line, slug } from './fields.ts';

/** The parts of the site to which the home page has a door. */
const DOORS = ['/begrippen/', '/situaties/', '/cursus/', '/oefenen/'] as const;

/** One of the parts, with what is there; `{aantal}` becomes how many there are. */
const deur = z.strictObject({
  naar: z.enum(DOORS),
  tekst: line.regex(/^[^{}]*(\{aantal\}[^{}]*)?$/, 'kent tussen { en } alleen {aantal}, één keer'),
});

/** A few words, and a link to one of the site's own pages. */
const blok = z.strictObject({
  kop: line,
  tekst: line,
  link: line,
  naar: z.enum(Object.keys(sitePages) as SitePage[]),
});

/** The words of the home page, from above. Its heading is `ondertitel` of `site.ts`, «Begin hier» stands in `routes.yaml`. */
export const begin = z.strictObject({
  id: slug.regex(/^begin$/, 'moet «begin» zijn: er is één beginpagina'),
  /** What search engines and previews show, in one sentence or two. */
  omschrijving: line,
  /** Under the heading. */
  welkom: line,
  /** Above the doors. */
  waarheen: line,
  deuren: z.array(deur).min(1, 'heeft ten minste één deur nodig'),
  /** Below «Begin hier». */
  verder: z.array(blok).default([]),
});
