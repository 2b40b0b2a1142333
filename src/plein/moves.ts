import type { ActionKind } from './world.ts';

/** Every kind of action: what a person can do on Het Plein by its rules. */
export const actionKinds = [
  'liken',
  'duim-weghalen',
  'reageren',
  'reactie-bewerken',
  'reactie-verwijderen',
  'vragen',
  'taggen',
  'tag-verwijderen',
  'plaatsen',
  'doelgroep-kiezen',
  'bericht-verwijderen',
  'vriend-toevoegen',
  'verzoek-intrekken',
  'bevestigen',
  'weigeren',
  'ontvrienden',
  'blokkeren',
  'deblokkeren',
  'rapporteren',
  'sturen',
  'gesprek-verwijderen',
  'link-openen',
  'uitloggen',
  'inloggen',
  'venster-sluiten',
  'venster-openen',
] as const satisfies ActionKind[];

/** What only the reader can do, as no more than a look at Het Plein or a way back. */
const lookKinds = ['openen', 'kijken', 'opmerken', 'stap-terug', 'opnieuw'] as const;

/** Every kind of move that an author can write about. */
export const moveKinds = [...actionKinds, ...lookKinds] as const;
export type MoveKind = (typeof moveKinds)[number];
