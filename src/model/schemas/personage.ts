import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/** Someone on Het Plein, who does not exist; the portrait is `content/personages/<id>.svg`. */
export const personage = z.strictObject({
  /** Used in `content/oefeningen`; `jij` is the reader. */
  id: slug,
  /** As it stands with their messages. */
  naam: line,
  /** In the middle of a sentence, where that differs: the name alone, or "jou". */
  roepnaam: line,
  /** What the profile tells, a line each. */
  profiel: z.array(line).default([]),
  /** What the portrait shows, for who cannot see it. */
  tekening: line,
});
