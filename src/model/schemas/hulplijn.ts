import { z } from 'astro/zod';
import { address, line, nagekeken, slug } from './fields.ts';

/** A telephone number as people read it: digits in groups. */
const phone = z
  .string('moet tussen aanhalingstekens staan, zoals "0900 1450"')
  .regex(/^[0-9][0-9 -]+$/, 'mag alleen cijfers, spaties en streepjes hebben');

/** A help line that anyone in the Netherlands can call. */
export const hulplijn = z.strictObject({
  /** Used in `<Hulplijn naam="…" />`. */
  id: slug,
  naam: line,
  /** Words and phrases with which someone who searches may need it; it then stands above the results. */
  bij: z.array(line).default([]),
  /** When you call it, in one sentence. */
  waarvoor: line,
  nummer: phone,
  /** A second number that reaches the same line. */
  ook: phone.optional(),
  /** What a call costs, in one sentence. */
  kosten: line,
  /** On which days and hours someone answers. */
  bereikbaar: line,
  website: address,
  /** How to chat, for anyone who does not want to call. */
  chat: line.optional(),
  /** Page on which number, cost and hours can be checked. */
  bron: address,
  nagekeken,
});
