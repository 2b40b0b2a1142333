import { z } from 'astro/zod';
import { parseHours } from '../hours.ts';
import { address, line, nagekeken, slug } from './fields.ts';
import { phone } from './phone.ts';

/** A help line that anyone can call, or help that everybody has nearby. */
export const hulplijn = z.strictObject({
  /** Used in `<Hulplijn naam="…" />`. */
  id: slug,
  naam: line,
  /** When you call it, in one sentence. */
  waarvoor: line,
  /** Absent where each reader has another one, as of their own doctor. */
  nummer: phone.optional(),
  /** A second number that reaches the same line. */
  ook: phone.optional(),
  /** How to find the number, where there is none for everybody. */
  vinden: line.optional(),
  /** Also shows the organisation's own number for a crisis, `crisisnummer` of `site.ts`. */
  crisis: z.boolean().default(false),
  /** What a call costs, in one sentence. */
  kosten: line,
  /** When someone answers, as `model/hours.ts` reads it. */
  open: line.refine((text) => parseHours(text) !== undefined, {
    error:
      'moet een van deze drie zijn: «dag en nacht», «zie website», of dagen met tijden, zoals «ma-vr 9:00-17:00, za 10:00-17:00»',
  }),
  website: address,
  /** How to chat, for anyone who does not want to call. */
  chat: line.optional(),
  /** Page on which number, cost and hours can be checked. */
  bron: address,
  nagekeken,
});
