import { actionKinds, type MoveKind } from './moves.ts';
import { apply, isRefusal } from './rules.ts';
import { type Asked, NEXT_VISITOR, type Screen, type Task } from './task.ts';
import { type Action, type Audience, audiences, ME, type PersonId, type Post, type World } from './world.ts';

/** What the reader has before them. */
export type Place =
  | { screen: Screen }
  | { screen: 'person'; person: PersonId }
  | { screen: 'fake-page'; message: string };

/**
 * What the reader does: an action, which changes Het Plein by its rules, or something else, such as going somewhere,
 * looking or going back.
 */
export type Move =
  | Action
  | { kind: 'gaan'; place: Place }
  | { kind: 'openen'; target: PersonId }
  | { kind: 'kijken'; target: PersonId }
  | { kind: 'terugkijken' }
  | { kind: 'opmerken'; target: string }
  | { kind: 'stap-terug' }
  | { kind: 'opnieuw' };

/** What has just happened: all that sentences about it need. */
export interface Happening {
  kind: MoveKind;
  /** Id of what it was done to. */
  target?: string | undefined;
  /** The other person it is about. */
  person?: PersonId | undefined;
  /** The post it is about, and who wrote it. */
  post?: string | undefined;
  author?: PersonId | undefined;
  audience?: Audience | undefined;
}

/** A reader at work on a task. Never changed in place. */
export interface Session {
  world: World;
  /** Het Plein before each of the reader's actions, oldest first. */
  past: readonly World[];
  place: Place;
  /** Through whose eyes the reader looks; their own if absent. */
  viewer?: PersonId | undefined;
  noticed: readonly string[];
  /** Indexes of the steps that are done. */
  done: readonly number[];
  last?: Happening | undefined;
}

/** The part of a task that decides how it goes. */
export type Played = Pick<Task, 'world' | 'screen' | 'steps'>;

export const begin = (task: Played): Session => ({
  world: task.world,
  past: [],
  place: { screen: task.screen },
  noticed: [],
  done: [],
});

/** The session after `move`. A move that is not possible changes nothing. */
export function move(task: Played, session: Session, made: Move): Session {
  switch (made.kind) {
    case 'gaan':
      return { ...session, place: made.place, viewer: undefined, last: undefined };
    case 'terugkijken':
      return { ...session, viewer: undefined, last: undefined };
    case 'opnieuw':
      return { ...begin(task), last: { kind: 'opnieuw' } };
    case 'stap-terug': {
      const before = session.past.at(-1);
      if (!before) return session;
      return {
        ...session,
        world: before,
        past: session.past.slice(0, -1),
        viewer: undefined,
        last: { kind: 'stap-terug' },
      };
    }
    case 'openen':
      return happened(task, { ...session, place: placeOf(made.target), viewer: undefined }, aboutPerson(made));
    case 'kijken':
      return happened(task, { ...session, viewer: made.target }, aboutPerson(made));
    case 'opmerken':
      return happened(
        task,
        { ...session, noticed: [...new Set([...session.noticed, made.target])] },
        { kind: 'opmerken', target: made.target },
      );
    default:
      return perform(task, session, made);
  }
}

function perform(task: Played, session: Session, action: Action): Session {
  const world = apply(session.world, ME, action);
  if (isRefusal(world)) return session;
  const isNew = world !== session.world;
  const place: Place = action.kind === 'link-openen' ? { screen: 'fake-page', message: action.target } : session.place;
  const after = { ...session, world, place, past: isNew ? [...session.past, session.world] : session.past };
  return happened(task, after, happeningOf(session.world, action));
}

/** Marks the first open step that this fulfils, and records it so that the page can describe it. */
function happened(task: Played, session: Session, last: Happening): Session {
  const step = task.steps.findIndex((candidate, index) => !session.done.includes(index) && isStep(candidate, last));
  return { ...session, done: step < 0 ? session.done : [...session.done, step], last };
}

/** Whether this is what a step asks for. Anything that the reader made will do: its id depends on what came before. */
function isStep(asked: Asked, { kind, target, person, audience }: Happening): boolean {
  if (!asked.kinds.includes(kind)) return false;
  if (kind === 'doelgroep-kiezen' && asked.audience && audience && isWider(audience, asked.audience)) return false;
  // What is done with the reader themself concerns another person, or nobody.
  if (asked.person && asked.person !== ME && asked.person !== person) return false;
  return !asked.target || asked.target.startsWith('nieuw-') || asked.target === target || asked.target === person;
}

const isWider = (one: Audience, other: Audience) => audiences.indexOf(one) < audiences.indexOf(other);

const placeOf = (person: PersonId): Place => (person === ME ? { screen: 'profiel' } : { screen: 'person', person });
const aboutPerson = ({ kind, target }: { kind: 'openen' | 'kijken'; target: PersonId }): Happening => ({
  kind,
  target,
  person: target,
});

/** What `action` amounts to, for anything that describes it or asks about it. */
export function happeningOf(before: World, action: Action): Happening {
  const target = 'target' in action ? action.target : undefined;
  const post = postWith(before, target);
  const message = before.messages.find(({ id }) => id === target);
  const someone = target !== undefined && before.people.includes(target) ? target : undefined;
  const comment = post?.comments.find(({ id }) => id === target);
  const other = [comment?.author, post?.author].find((person) => person && person !== ME);
  return {
    kind: action.kind,
    target,
    person: 'person' in action && action.person !== ME ? action.person : (someone ?? message?.from ?? other),
    post: post?.id,
    author: post?.author,
    audience: 'audience' in action ? action.audience : undefined,
  };
}

/** The post with this id, or the one below which the comment with this id stands. */
const postWith = ({ posts }: World, id: string | undefined): Post | undefined =>
  posts.find((post) => post.id === id || post.comments.some((comment) => comment.id === id));

/** The move that a step asks for first. */
export function moveOf({ kinds: [kind], target = '', person = '', toWrite = '', audience = 'vrienden' }: Asked): Move {
  // The schema guarantees the kind; the rules read only the fields that a kind has.
  return { kind, target, person, text: toWrite, audience } as Move;
}

/** Whether `made` is done on Het Plein itself, by its rules. */
export const isAction = (made: Move): made is Action => (actionKinds as readonly string[]).includes(made.kind);

/** Whether the reader can look through this person's eyes. */
export const isViewer = ({ viewers }: Task, person: PersonId): boolean =>
  person === NEXT_VISITOR || viewers.includes(person);
