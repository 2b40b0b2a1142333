import type { Happening } from './session.ts';
import { NEXT_VISITOR, type Task } from './task.ts';
import { type Audience, ME, type Notification, type PersonId } from './world.ts';

/** What is said about something that has happened. */
export interface Telling {
  /** What the reader did. */
  jij: string;
  /** What the other sees now. */
  ander?: string | undefined;
  /** How to take it back. */
  terug?: string | undefined;
  /** What may follow from just this choice. */
  opmerking?: string | undefined;
}

export const audienceNames: Record<Audience, string> = {
  openbaar: 'Openbaar',
  vrienden: 'Vrienden',
  'alleen-ik': 'Alleen ik',
};

const audienceInSentence: Record<Audience, string> = {
  openbaar: 'iedereen',
  vrienden: 'je vrienden',
  'alleen-ik': 'jou alleen',
};

/** What sentences are made from. */
type Texts = Pick<Task, 'people' | 'acts'>;

/** Name of a person in the middle of a sentence. */
export const nameOf = ({ people }: Texts, person: PersonId): string =>
  person === NEXT_VISITOR ? 'de volgende bezoeker' : (people[person]?.roepnaam ?? person);

export function tell(task: Task, happening: Happening): Telling {
  const { kind, target, person } = happening;
  const { jij, ander, terug } = task.acts[kind];
  const fill = (text: string | undefined) => text && fillIn(task, text, happening);
  const clue = kind === 'opmerken' ? task.clues.find(({ id }) => id === target) : undefined;
  return {
    jij: clue ? clue.uitleg : fillIn(task, jij, happening),
    // Where nobody else is concerned there is nothing to tell of them.
    ander: person || !ander?.includes('{wie}') ? fill(ander) : undefined,
    terug: fill(terug),
    opmerking: task.remarks.find(({ na, bij }) => na === kind && (!bij || bij === target || bij === person))?.tekst,
  };
}

/** Words on a button; `person` is whom it is about. */
export const labelOf = (task: Texts, kind: keyof Task['acts'], person?: PersonId): string =>
  fillIn(task, task.acts[kind].label, { kind, person });

/** The question that comes before an action, if one does. */
export const questionOf = (task: Task, happening: Happening): string | undefined => {
  const { vraag } = task.acts[happening.kind];
  return vraag && fillIn(task, vraag, happening);
};

/** What someone is told by a notification. */
export function notificationText(task: Texts, { kind, from }: Notification): string {
  return capitalised((task.acts[kind].melding ?? '').replaceAll('{van}', nameOf(task, from)));
}

function fillIn(task: Texts, text: string, { person, author, audience }: Happening): string {
  const filled = text
    .replaceAll('{wie}', person ? nameOf(task, person) : 'de ander')
    .replaceAll('{bericht}', author === ME || !author ? 'je eigen bericht' : `het bericht van ${nameOf(task, author)}`)
    .replaceAll('{voor}', audience ? audienceInSentence[audience] : '');
  return capitalised(filled);
}

/** A name that is no name ("de tweede Ewa") may begin a sentence. */
const capitalised = (text: string) =>
  text.replaceAll(/(^|[.?] )(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());
