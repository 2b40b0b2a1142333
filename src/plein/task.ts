import type { MoveKind } from './kinds.ts';
import type { Audience, PersonId, World } from './world.ts';

/** A text, cut where bold begins and ends. */
export type Runs = { text: string; bold: boolean }[];

/** Someone of the cast, as the page shows them. */
export interface Person {
  naam: string;
  /** Name in a sentence. */
  roepnaam: string;
  profiel: string[];
  /** Address of the portrait. */
  portret: string;
}

/** What is said about something that one can do; `{wie}` and the like are filled in by `wording.ts`. */
export interface Act {
  label: string;
  knop?: string | undefined;
  vraag?: string | undefined;
  keuzes: string[];
  zin?: string | undefined;
  jij: string;
  ander?: string | undefined;
  terug?: string | undefined;
  melding?: string | undefined;
}

/** Something about a person or a private message (`bij`) to look at closely. */
export interface Clue {
  id: string;
  bij: string;
  tekst: string;
  uitleg: string;
  verdacht: boolean;
}

export interface Step {
  tekst: Runs;
  tip: string;
  /** Any of these does it. */
  actie: MoveKind[];
  bij?: string | undefined;
  wie?: string | undefined;
  schrijf?: string | undefined;
  voor?: Audience | undefined;
}

export type Screen = 'plein' | 'verzoeken' | 'gesprekken' | 'profiel' | 'menu';

/** A task as the browser gets it: all texts and pictures, and Het Plein as it is when the task begins. */
export interface Task {
  einde: string;
  scherm: Screen;
  world: World;
  people: Record<PersonId, Person>;
  /** Address of each photo, and what it shows. */
  photos: Record<string, { adres: string; tekening: string }>;
  /** Drawings of buttons, as SVG, by their id. */
  icons: Record<string, string>;
  acts: Record<MoveKind, Act>;
  clues: Clue[];
  steps: Step[];
  remarks: { na: MoveKind; bij?: string | undefined; tekst: string }[];
  /** What one could place as an own message. */
  voorbeeld?: string | undefined;
  /** Through whose eyes one can look. */
  viewers: PersonId[];
  /** Where to read on. */
  verder: { naam: string; adres: string }[];
}

/** Whoever uses the computer after the reader; nobody of the cast. */
export const NEXT_VISITOR: PersonId = 'volgende';
