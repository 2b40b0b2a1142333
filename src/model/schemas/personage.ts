import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/** An invented person on Het Plein; the portrait is `content/personages/<id>.svg`. */
export const personage = z.strictObject({
  /** Used in `content/oefeningen`; `jij` is the reader. */
  id: slug,
  /** The name above their messages. */
  naam: line,
  /** In the middle of a sentence, where that differs: the name alone, or "jou". */
  roepnaam: line,
  /** What the profile says, one line each. */
  profiel: z.array(line).default([]),
  /** What the portrait shows, for anyone who cannot see it. */
  tekening: line,
});
