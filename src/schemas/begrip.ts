import { z } from 'astro/zod';
import { line, shared, slug, slugs } from './fields.ts';

/** A term of the glossary. */
export const begrip = z.strictObject({
  ...shared,
  /** Id of a theme of the kind `begrippen` in `content/themas.yaml`. */
  thema: slug,
  /** Word forms met in running text: taggen, tag, tagt, getagd. */
  vormen: z.array(line).min(1, 'heeft ten minste één woordvorm nodig'),
  /** Synonyms, the button's name on Facebook, common misspellings. */
  ook: z.array(line).default([]),
  /** How to say the term, where that is not obvious: "spreek uit: …". */
  uitspraak: line.optional(),
  /** Related terms. */
  zieOok: slugs.min(1, 'heeft ten minste één ander begrip nodig').max(5, 'mag hoogstens 5 begrippen hebben'),
  /** Scenario cards in which the term matters. */
  situaties: slugs.default([]),
});
