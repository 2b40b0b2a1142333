import type { ActionKind } from './world.ts';

/** Everything that a person can do on Het Plein. */
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

/** What the reader can do beside that: look, and go back. */
const lookKinds = ['openen', 'kijken', 'opmerken', 'stap-terug', 'opnieuw'] as const;

export const moveKinds = [...actionKinds, ...lookKinds] as const;
export type MoveKind = (typeof moveKinds)[number];
