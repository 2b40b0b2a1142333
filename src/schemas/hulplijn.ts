import { z } from 'astro/zod';
import { line, nagekeken, slug } from './fields.ts';

/** A help line that anyone in the Netherlands can call. */
export const hulplijn = z.strictObject({
  /** Used in `<Hulplijn naam="…" />`. */
  id: slug,
  naam: line,
  /** When you call it, in one sentence. */
  waarvoor: line,
  /** Telephone number as people read it: digits in groups. */
  nummer: z
    .string('moet tussen aanhalingstekens staan, zoals "0900-1450"')
    .regex(/^[0-9][0-9 -]+$/, 'mag alleen cijfers, spaties en streepjes hebben'),
  /** A second number that reaches the same line. */
  ook: z
    .string('moet tussen aanhalingstekens staan, zoals "0800-0113"')
    .regex(/^[0-9][0-9 -]+$/, 'mag alleen cijfers, spaties en streepjes hebben')
    .optional(),
  /** What a call costs, in one sentence. */
  kosten: line,
  /** On which days and hours someone answers. */
  bereikbaar: line,
  website: z.url({ protocol: /^https$/, error: 'moet een adres zijn dat begint met https://' }),
  /** How to chat, for who does not want to call. */
  chat: line.optional(),
  /** Page on which number, cost and hours can be checked. */
  bron: z.url({ protocol: /^https$/, error: 'moet een adres zijn dat begint met https://' }),
  nagekeken,
});
