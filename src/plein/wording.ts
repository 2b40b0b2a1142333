import type { Happening } from './session.ts';
import { NEXT_VISITOR, type Remark, type Task } from './task.ts';
import { type Audience, ME, type Notification, type PersonId } from './world.ts';

/** What is said about something that has happened. */
export interface Telling {
  /** What the reader did. */
  you: string;
  /** What the other sees now. */
  other?: string | undefined;
  /** How to take it back. */
  undo?: string | undefined;
  /** What this particular choice may lead to. */
  remark?: string | undefined;
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
type Texts = Pick<Task, 'people' | 'texts'>;

/** Name of a person as it stands with what they write. */
export const fullName = ({ people }: Pick<Task, 'people'>, person: PersonId): string => people[person]?.name ?? person;

/** Name of a person in the middle of a sentence. */
export const nameInSentence = ({ people }: Texts, person: PersonId): string =>
  person === NEXT_VISITOR ? 'de volgende bezoeker' : (people[person]?.shortName ?? person);

const isRemarkOn = ({ after, target }: Remark, happening: Happening) =>
  after === happening.kind && (!target || target === happening.target || target === happening.person);

export function tellingOf(task: Task, happening: Happening): Telling {
  const { kind, target, person } = happening;
  const { you, other, undo } = task.texts[kind];
  const fill = (text: string | undefined) => text && fillIn(task, text, happening);
  const clue = kind === 'opmerken' ? task.clues.find(({ id }) => id === target) : undefined;
  return {
    you: clue ? clue.meaning : fillIn(task, you, happening),
    // Where nobody else is involved there is nothing to say about them.
    other: person || !other?.includes('{wie}') ? fill(other) : undefined,
    undo: fill(undo),
    remark: task.remarks.find((remark) => isRemarkOn(remark, happening))?.text,
  };
}

/** Words on a button; `person` is the one it is about. */
export const labelOf = (task: Texts, kind: keyof Task['texts'], person?: PersonId): string =>
  fillIn(task, task.texts[kind].label, { kind, person });

/** The question that comes before an action, if one does. */
export const questionOf = (task: Task, happening: Happening): string | undefined => {
  const { question } = task.texts[happening.kind];
  return question && fillIn(task, question, happening);
};

/** What someone is told by a notification. */
export function notificationText(task: Texts, { kind, from }: Notification): string {
  return withCapitals((task.texts[kind].notification ?? '').replaceAll('{van}', nameInSentence(task, from)));
}

function fillIn(task: Texts, text: string, { person, author, audience }: Happening): string {
  const filled = text
    .replaceAll('{wie}', person ? nameInSentence(task, person) : 'de ander')
    .replaceAll(
      '{bericht}',
      author === ME || !author ? 'je eigen bericht' : `het bericht van ${nameInSentence(task, author)}`,
    )
    .replaceAll('{voor}', audience ? audienceInSentence[audience] : '');
  return withCapitals(filled);
}

/** Each sentence with a capital: it may begin with a name that has none ("de tweede Ewa"). */
export const withCapitals = (text: string) =>
  text.replaceAll(/(^|[.?] )(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());
