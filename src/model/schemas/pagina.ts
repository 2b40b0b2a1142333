import { z } from 'astro/zod';
import { kort, line, nagekeken } from './fields.ts';

/** A page of the site's own, at `/<slug>/`. */
export const pagina = z.strictObject({
  titel: line,
  kort,
  /** Other names by which readers look for it. */
  ook: z.array(line).default([]),
  /** Coaches can read longer sentences than clients. */
  lezer: z.enum(['iedereen', 'begeleider']).default('iedereen'),
  nagekeken,
});
