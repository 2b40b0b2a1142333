import { z } from 'astro/zod';
import { parseSaying, sayingsIn } from '../danger.ts';
import { slug, slugs } from './fields.ts';

/** Lines of which each is a way to say something, as `model/danger.ts` reads them. */
const sayings = z.string().superRefine((field, context) => {
  for (const { text } of sayingsIn(field)) {
    for (const word of parseSaying(text).unreadable)
      context.addIssue({ code: 'custom', message: `kan «${word}» niet lezen in «${text}»` });
  }
});

/** A danger that someone may be in, what they then say, and whom they can call. */
export const gevaar = z.strictObject({
  id: slug,
  /** Help lines, the first to call first. */
  lijnen: slugs.min(1, 'moet minstens één hulplijn noemen').max(3),
  zegt: sayings,
  /** What only counts beside nothing usual. */
  twijfel: sayings.optional(),
  /** What is said where it is no danger, or another. */
  niet: sayings.optional(),
});
