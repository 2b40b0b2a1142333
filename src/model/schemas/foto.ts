import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/** A photo that people place on Het Plein; it is drawn, in `content/fotos/<id>.svg`. */
export const foto = z.strictObject({
  id: slug,
  /** What is to be seen on it, for who cannot see it. */
  tekening: line,
});
