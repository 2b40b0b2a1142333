import { z } from 'astro/zod';
import { beeld, line, slug } from './fields.ts';

/** A theme under which terms and scenario cards are grouped. */
export const thema = z.strictObject({
  /** What an entry writes behind `thema:`. */
  id: slug,
  titel: line,
  beeld,
  /** One sentence that tells what is found here. */
  uitleg: line,
});
