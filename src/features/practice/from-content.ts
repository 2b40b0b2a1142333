import type { z } from 'astro/zod';
import type { handeling } from '../../model/schemas/handeling.ts';
import type { personage } from '../../model/schemas/personage.ts';
import type { Asked, Clue, MoveTexts, Person, Remark } from '../../plein/task.ts';
import type { TaskFields } from './world-of.ts';

// What authors write, put into the words of the game, which knows nothing of their files.

/** What a step asks for. */
export const askedOf = ({ actie, bij, wie, schrijf, voor }: TaskFields['stappen'][number]): Asked => ({
  kinds: actie,
  target: bij,
  person: wie,
  toWrite: schrijf,
  audience: voor,
});

export const clueOf = ({ id, bij, tekst, uitleg, verdacht }: TaskFields['aanwijzingen'][number]): Clue => ({
  id,
  about: bij,
  text: tekst,
  meaning: uitleg,
  isSuspect: verdacht,
});

export const remarkOf = ({ na, bij, tekst }: TaskFields['opmerkingen'][number]): Remark => ({
  after: na,
  target: bij,
  text: tekst,
});

export const moveTextsOf = (fields: z.infer<typeof handeling>): MoveTexts => ({
  label: fields.label,
  button: fields.knop,
  question: fields.vraag,
  choices: fields.keuzes,
  sentence: fields.zin,
  you: fields.jij,
  other: fields.ander,
  undo: fields.terug,
  notification: fields.melding,
});

/** @param portrait address of the drawn face */
export const personOf = ({ naam, roepnaam, profiel }: z.infer<typeof personage>, portrait: string): Person => ({
  name: naam,
  shortName: roepnaam,
  profile: profiel,
  portrait,
});
