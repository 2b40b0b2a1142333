import { z } from 'astro/zod';
import { slug } from './fields.ts';

/** What the organisation shares in one week of the year; either a term or a card. */
export const jaarplanweek = z.strictObject({
  /** Year and number of the week, as a Dutch calendar counts them. */
  id: z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, 'moet een week zijn, zoals 2027-W01'),
  begrip: slug.optional(),
  situatie: slug.optional(),
});
