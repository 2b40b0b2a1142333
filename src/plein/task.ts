import type { MoveKind } from './moves.ts';
import type { Audience, PersonId, World } from './world.ts';

/** A text, cut where bold begins and ends. */
export type Runs = { text: string; bold: boolean }[];

/** Someone of the cast, as the page shows them. */
export interface Person {
  name: string;
  /** Name in a sentence. */
  shortName: string;
  profile: string[];
  /** Address of the portrait. */
  portrait: string;
}

/** What is said about one kind of move; `{wie}` and the like are filled in by `wording.ts`. */
export interface MoveTexts {
  /** Words on its button. */
  label: string;
  /** Id of the button that is drawn beside them. */
  button?: string | undefined;
  /** What is asked first, and the answers that mean yes; where there are none, the label does. */
  question?: string | undefined;
  choices: string[];
  /** What the reader writes to the other. */
  sentence?: string | undefined;
  /** What the reader did. */
  you: string;
  /** What the other sees of it. */
  other?: string | undefined;
  /** How to take it back. */
  undo?: string | undefined;
  /** What the other is told. */
  notification?: string | undefined;
}

/** Something to look at closely. */
export interface Clue {
  id: string;
  /** Id of the person or the private message. */
  about: string;
  text: string;
  meaning: string;
  isSuspect: boolean;
}

/** What makes a step done. */
export interface Asked {
  /** Any of these does it; the pictures show the first. */
  kinds: MoveKind[];
  /** Id of what it is done to. */
  target?: string | undefined;
  /** The other person, where that is not what it is done to. */
  person?: PersonId | undefined;
  toWrite?: string | undefined;
  audience?: Audience | undefined;
}

export interface Step extends Asked {
  text: Runs;
  tip: string;
}

/** What is said about one choice, on top of what is always said about such a move. */
export interface Remark {
  after: MoveKind;
  target?: string | undefined;
  text: string;
}

export type Screen = 'plein' | 'verzoeken' | 'gesprekken' | 'profiel' | 'menu';

/** A task as the browser gets it: all texts and addresses of pictures, and Het Plein as it is when the task begins. */
export interface Task {
  ending: string;
  screen: Screen;
  world: World;
  people: Record<PersonId, Person>;
  /** Address of each photo, and what it shows. */
  photos: Record<string, { address: string; description: string }>;
  /** Drawings of buttons, as SVG, by their id. */
  drawings: Record<string, string>;
  texts: Record<MoveKind, MoveTexts>;
  clues: Clue[];
  steps: Step[];
  remarks: Remark[];
  /** What the reader could post. */
  example?: string | undefined;
  /** Through whose eyes the reader can look. */
  viewers: PersonId[];
  /** Where to read on. */
  further: { name: string; address: string }[];
}

/** Whoever uses the computer after the reader; not one of the cast. */
export const NEXT_VISITOR: PersonId = 'volgende';
