import { z } from 'astro/zod';
import { moveKinds } from '../../plein/moves.ts';
import { audiences } from '../../plein/world.ts';
import { line, shared, slug, slugs } from './fields.ts';

const audience = z.enum(audiences);

const reactie = z.strictObject({ id: slug, van: slug, tekst: line });

/** A message that stands on Het Plein when the task begins. */
const bericht = z.strictObject({
  id: slug,
  /** Who posted it: an id of `content/personages.yaml`. */
  van: slug,
  tekst: line,
  /** A photo with it: an id of `content/fotos.yaml`. */
  foto: slug.optional(),
  voor: audience,
  /** Who gave it a thumb. */
  duimen: slugs.default([]),
  /** Who is tagged in it. */
  tags: slugs.default([]),
  reacties: z.array(reactie).default([]),
});

/** A private message to the reader. */
const prive = z.strictObject({
  id: slug,
  van: slug,
  tekst: line,
  /** Address that the message asks to open. */
  link: line.optional(),
});

/** Something about a profile or a private message that is worth a closer look. */
const aanwijzing = z.strictObject({
  id: slug,
  /** Id of the person or the private message. */
  bij: slug,
  /** What the reader can notice. */
  tekst: line,
  /** What it can mean. */
  uitleg: line,
  /** Whether it is a sign that something is wrong. */
  verdacht: z.boolean('moet true of false zijn'),
});

/** What the reader does, in an order that works; other orders may work as well. */
const stap = z.strictObject({
  /** What to do, in a sentence or two. */
  tekst: line,
  /** Where to find it, for a reader who asks. */
  tip: line,
  /** The step is done by any of these; the pictures show the first. */
  actie: z.array(z.enum(moveKinds)).min(1, 'heeft ten minste één handeling nodig'),
  /** Id of what it is done to. `nieuw-1` is the first thing that the reader makes. */
  bij: slug.optional(),
  /** Id of the other person, where that is not what it is done to. */
  wie: slug.optional(),
  /** An example of what to write. */
  schrijf: line.optional(),
  /** Who may see it. */
  voor: audience.optional(),
});

/** A remark about one choice, in addition to what is always said about it. */
const opmerking = z.strictObject({ na: z.enum(moveKinds), bij: slug.optional(), tekst: line });

/** A task of the practice place. */
export const oefening = z.strictObject({
  ...shared,
  /** Place in the list of tasks. */
  nummer: z.int('moet een getal zijn, zoals 3').positive('moet groter zijn dan 0'),
  /** What readers call the subject; search finds the task by these. */
  ook: z.array(line).default([]),
  /** Terms that it practises; the first has the real steps. */
  begrippen: slugs.min(1, 'heeft ten minste één begrip nodig'),
  /** Scenario cards that fit it. */
  situaties: slugs.default([]),
  /** Where it begins. */
  scherm: z.enum(['plein', 'verzoeken', 'gesprekken', 'profiel', 'menu']),
  /** Who takes part beside the reader, and through whose eyes one can look. */
  mensen: slugs.min(1, 'heeft ten minste één persoon nodig'),
  /** Who is a friend of the reader. */
  vrienden: slugs.default([]),
  /** Who are friends of each other. */
  bevriend: z.array(z.tuple([slug, slug], 'moet twee namen hebben, zoals [samir, joke]')).default([]),
  /** Who asked to be friends. */
  verzoeken: slugs.default([]),
  /** Messages, newest first. */
  berichten: z.array(bericht).default([]),
  /** Private messages to the reader, oldest first. */
  prive: z.array(prive).default([]),
  /** What each answers when asked whether a tag is all right. */
  antwoorden: z.record(slug, line).default({}),
  aanwijzingen: z.array(aanwijzing).default([]),
  /** An example of a message that the reader could post. */
  voorbeeld: line.optional(),
  stappen: z.array(stap).min(2, 'heeft ten minste twee stappen nodig'),
  opmerkingen: z.array(opmerking).default([]),
  /** Said when all steps are done. */
  einde: line,
});
