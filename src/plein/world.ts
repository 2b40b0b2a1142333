/** Id of someone in the cast. */
export type PersonId = string;

/** The reader, who is one of the people of Het Plein. */
export const ME: PersonId = 'jij';

/** Who may see a post, from wide to narrow: everyone, the author's friends, or the author alone. */
export const audiences = ['openbaar', 'vrienden', 'alleen-ik'] as const;
export type Audience = (typeof audiences)[number];

export interface Comment {
  id: string;
  author: PersonId;
  text: string;
  edited: boolean;
}

export interface Post {
  id: string;
  author: PersonId;
  text: string;
  /** Id of the photo with it. */
  photo?: string;
  audience: Audience;
  likes: readonly PersonId[];
  /** Oldest first. */
  comments: readonly Comment[];
  tags: readonly PersonId[];
}

/** A private message between two people. */
export interface Message {
  id: string;
  from: PersonId;
  to: PersonId;
  text: string;
  /** An address in it that can be opened. */
  link?: string;
  /** Who has deleted it on their own side. */
  hiddenFor?: readonly PersonId[];
}

export interface Notification {
  from: PersonId;
  to: PersonId;
  /** The action it reports. */
  kind: ActionKind;
  /** Id of the post it is about, or of the person who caused it. */
  target: string;
}

/** Everything on Het Plein at one moment. Never changed in place: every action makes a new one. */
export interface World {
  people: readonly PersonId[];
  friendships: readonly (readonly [PersonId, PersonId])[];
  requests: readonly { from: PersonId; to: PersonId }[];
  blocks: readonly { by: PersonId; of: PersonId }[];
  /** Newest first. */
  posts: readonly Post[];
  /** Oldest first. */
  messages: readonly Message[];
  /** Newest first. */
  notifications: readonly Notification[];
  /** What was reported to the people who run Het Plein: the id of a post, a comment, a message or a person. */
  reports: readonly { by: PersonId; target: string }[];
  /** What someone answers when asked whether a tag is all right. */
  answers: Readonly<Record<PersonId, string>>;
  /** The reader's account on the computer in use. */
  account: 'signed-in' | 'signed-out';
  /** The window in which Het Plein is open. */
  window: 'open' | 'closed';
  /** How many things have been made so far; their ids are `nieuw-1`, `nieuw-2` and so on. */
  made: number;
}

/** Something to do on Het Plein, which its rules allow or refuse. `target` is the id of what it is done to. */
export type Action =
  | { kind: 'liken' | 'duim-weghalen'; target: string }
  | { kind: 'reageren' | 'reactie-bewerken'; target: string; text: string }
  | { kind: 'reactie-verwijderen'; target: string }
  | { kind: 'vragen'; target: string; person: PersonId; text: string }
  | { kind: 'taggen' | 'tag-verwijderen'; target: string; person: PersonId }
  | { kind: 'plaatsen'; text: string; audience: Audience }
  | { kind: 'doelgroep-kiezen'; target: string; audience: Audience }
  | { kind: 'bericht-verwijderen'; target: string }
  | { kind: 'vriend-toevoegen' | 'verzoek-intrekken' | 'bevestigen' | 'weigeren' | 'ontvrienden'; target: PersonId }
  | { kind: 'blokkeren' | 'deblokkeren'; target: PersonId }
  | { kind: 'rapporteren'; target: string }
  | { kind: 'sturen'; target: PersonId; text: string }
  | { kind: 'gesprek-verwijderen'; target: PersonId }
  | { kind: 'link-openen'; target: string }
  | { kind: 'uitloggen' | 'inloggen' | 'venster-sluiten' | 'venster-openen' };

export type ActionKind = Action['kind'];
