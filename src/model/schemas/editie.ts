import { z } from 'astro/zod';
import { line, slug, slugs } from './fields.ts';

/** Entries of one collection: named ones in that order, or all of them. */
const keuze = z.union([z.literal('alle'), slugs], "moet 'alle' zijn of een lijst van namen");

/** One printed edition of the booklet; `id` is its file name. */
export const editie = z.strictObject({
  id: slug,
  /** What the list of things to print calls it. */
  naam: line,
  /** On its cover; the name of the site if absent. */
  titel: line.optional(),
  ondertitel: line,
  /** How to use the booklet, one string per paragraph. */
  gebruik: z.array(line).min(1, 'heeft ten minste één alinea nodig'),
  /** Modules in the order of the booklet. */
  modules: keuze,
  /** Tasks of the practice place, as exercises with drawings. */
  oefeningen: keuze.default([]),
  /** Scenario cards; `alle` groups them by theme. */
  situaties: keuze,
  /** Terms; always printed A–Z. */
  begrippen: keuze,
  /** Pages of A5 on sheets of A4, to print on both sides and fold; otherwise pages of A4. */
  vouwen: z.boolean('moet true of false zijn').default(false),
  /** Size of the letters in points; 18 is large print. */
  letter: z
    .number('moet een getal zijn, zoals 12')
    .min(10, 'moet ten minste 10 zijn')
    .max(24, 'mag hoogstens 24 zijn')
    .default(12),
  /** `kort` prints of a term only its summary, steps and warning. */
  vorm: z.enum(['heel', 'kort']).default('heel'),
});
