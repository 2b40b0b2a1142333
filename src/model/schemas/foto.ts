import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/** A photo that people post on Het Plein; it is drawn, in `content/fotos/<id>.svg`. */
export const foto = z.strictObject({
  id: slug,
  /** What it shows, for anyone who cannot see it. */
  tekening: line,
});
