import { z } from 'astro/zod';
import { slug, slugs } from './fields.ts';

/** What someone in need may speak of, as in the sentences of `gevaar/<id>.txt`, and whom he can call. */
export const gevaar = z.strictObject({
  id: slug,
  /** Help lines, the first to call first. */
  lijnen: slugs.min(1, 'moet minstens één hulplijn noemen').max(3),
});
