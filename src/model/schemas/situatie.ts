import { z } from 'astro/zod';
import { bericht, line, shared, slug, slugs } from './fields.ts';

/** A scenario card; its alternatives are `<Alternatief>` blocks in the text. */
export const situatie = z.strictObject({
  ...shared,
  bericht,
  /** Id of a theme in `content/themas.yaml`. */
  thema: slug,
  /** Feelings that the reader may recognise. */
  gevoelens: z.array(line).min(1, 'heeft ten minste één gevoel nodig'),
  /** How readers say it, and ask for it: other words, feelings, things. Search finds the card by these. */
  ook: z.array(line).default([]),
  /** Terms that the card uses. */
  begrippen: slugs.default([]),
});
