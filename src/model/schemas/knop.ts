import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/** A button as the reader meets it; its drawing is `content/knoppen/<id>.svg`. */
export const knop = z.strictObject({
  /** Used in `<Knop naam="…" />` and as the name of the drawing. */
  id: slug,
  /** Words on or beside the button. */
  label: line,
  /** How else steps call it: another name on the button, or a sign in small letters, such as `drie puntjes`. */
  ook: z.array(line).default([]),
  /** What the drawing shows, for anyone who cannot see it. */
  tekening: line,
});
