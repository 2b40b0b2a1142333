import { z } from 'astro/zod';
import { line, shared, slugs } from './fields.ts';

/** A course module: one half-day part that stands alone. */
export const module = z.strictObject({
  ...shared,
  /** Length in minutes, the break included; the coach's timetable adds up to it. */
  duur: z.int('moet een aantal minuten zijn, zoals 90').positive('moet groter zijn dan 0'),
  /** Stands beside the course instead of in it: an evening, a conversation, a sheet. */
  extra: z.boolean('moet true of false zijn').default(false),
  /** What a client can do after it, as sentences: "Je kunt …". */
  doelen: z.array(line).min(1, 'heeft ten minste één doel nodig'),
  /** What readers call the subject; search finds the module by these. */
  ook: z.array(line).default([]),
  /** Terms that the module explains. */
  begrippen: slugs.default([]),
  /** Scenario cards that the group discusses. */
  situaties: slugs.default([]),
  /** Tasks of the practice place. */
  oefeningen: slugs.default([]),
});
