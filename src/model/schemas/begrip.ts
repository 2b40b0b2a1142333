import { z } from 'astro/zod';
import { beeld, bericht, line, shared, slug, slugs } from './fields.ts';

/** A term of the glossary. */
export const begrip = z.strictObject({
  ...shared,
  bericht,
  /** Id of a theme in `content/themas.yaml`. */
  thema: slug,
  beeld,
  /** Word forms met in running text: taggen, tag, tagt, getagd. */
  vormen: z.array(line),
  /** Forms that mean something else in everyday Dutch; running text does not link them by itself. */
  alledaags: z.array(line).default([]),
  /** Synonyms, the button's name on Facebook, common misspellings. */
  ook: z.array(line).default([]),
  /** How to say the term, where that is not obvious: "spreek uit: …". */
  uitspraak: line.optional(),
  /** Related terms. */
  zieOok: slugs.default([]),
  /** Scenario cards in which the term matters. */
  situaties: slugs.default([]),
});
