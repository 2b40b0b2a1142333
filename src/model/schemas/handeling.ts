import { z } from 'astro/zod';
import { moveKinds } from '../../plein/kinds.ts';
import { line, slug } from './fields.ts';

/**
 * Something that one can do on Het Plein, and what is said about it. In every text `{wie}` becomes the name of the other
 * person, `{bericht}` the message that it is about, `{voor}` who may see it.
 */
export const handeling = z.strictObject({
  id: z.enum(moveKinds),
  /** Words on the button. */
  label: line,
  /** Id of the button's drawing in `content/knoppen.yaml`. */
  knop: slug.optional(),
  /** What is asked before it is done, as Facebook does. */
  vraag: line.optional(),
  /** Answers to that question, of which each is a yes; `label` is the only one if absent. */
  keuzes: z.array(line).default([]),
  /** What one writes to the other, for what is a question. */
  zin: line.optional(),
  /** What has happened, one sentence or two. It is also read out by a screen reader. */
  jij: line,
  /** What the other sees now. */
  ander: line.optional(),
  /** How to take it back. */
  terug: line.optional(),
  /** What the other is told; nothing if absent. `{van}` is who did it. */
  melding: line.optional(),
});
