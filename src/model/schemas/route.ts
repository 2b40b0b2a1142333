import { z } from 'astro/zod';
import { line, slug, slugs } from './fields.ts';

/** A few terms in the order in which someone can best read them. */
export const route = z.strictObject({
  id: slug,
  titel: line,
  /** One sentence: for whom it is. */
  uitleg: line,
  begrippen: slugs.min(1, 'heeft ten minste één begrip nodig'),
});
