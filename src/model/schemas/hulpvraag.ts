import { z } from 'astro/zod';
import { line, slug, slugs } from './fields.ts';

/** What is the matter with someone who needs help, in their own words, and whom they can call. */
export const hulpvraag = z.strictObject({
  id: slug,
  titel: line,
  /** What comes before calling, in one sentence. */
  eerst: line.optional(),
  /** Help lines, the first to call first. */
  lijnen: slugs.min(1).max(3),
  /** Cards and terms that tell more. */
  situaties: slugs.default([]),
  begrippen: slugs.default([]),
});
