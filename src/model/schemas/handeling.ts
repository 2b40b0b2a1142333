import { z } from 'astro/zod';
import { moveKinds } from '../../plein/moves.ts';
import { line, slug } from './fields.ts';

/**
 * Something to do on Het Plein, and what is said about it. In every text `{wie}` becomes the name of the other
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
  /** What the reader writes to the other person, where the action is a question. */
  zin: line.optional(),
  /** What has happened, in one sentence or two. Screen readers announce it too. */
  jij: line,
  /** What the other sees now. */
  ander: line.optional(),
  /** How to take it back. */
  terug: line.optional(),
  /** What the other person is told; nothing if absent. `{van}` is who did it. */
  melding: line.optional(),
});
