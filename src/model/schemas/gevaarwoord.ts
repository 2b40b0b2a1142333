import { z } from 'astro/zod';
import { parseSaying } from '../danger.ts';
import { line, slug } from './fields.ts';

/** Words that may stand in the same place of what someone says. */
export const gevaarwoord = z.strictObject({
  id: slug,
  woorden: line.refine((words) => parseSaying(words).unreadable.length === 0, {
    error: ({ input }) => `kan «${parseSaying(String(input)).unreadable.join(' ')}» niet lezen`,
  }),
});
