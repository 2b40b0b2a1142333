import bcd, { type Identifier } from '@mdn/browser-compat-data/forLegacyNode';
import { isAtFloor } from './at-floor.ts';

/** Something that a script can name: a global, or a member of one. */
export interface Feature {
  /** The global that it belongs to, such as `Array` or `Intl.Segmenter`; empty where it is a global itself. */
  owner: string;
  name: string;
  /** Whether it is the owner itself that has it, and not what the owner makes; of the language itself the data don't tell. */
  isStatic: boolean;
  /** Whether every browser of the floor has it. */
  isAtFloor: boolean;
}

type Entries = Record<string, Identifier>;
const builtins = bcd.javascript?.builtins as Entries;

/** All that scripts can name in any browser, by the data of MDN. */
export const features: Feature[] = [
  ...featuresIn(builtins),
  ...featuresIn(builtins.Intl as Entries, 'Intl'),
  ...featuresIn(bcd.api as Entries),
];

function featuresIn(owners: Entries, space = ''): Feature[] {
  return Object.entries(owners).flatMap(([owner, node]) => [
    ...featureOf(space, owner, node),
    ...Object.entries(node as Entries).flatMap(([member, its]) =>
      featureOf([space, owner].filter(Boolean).join('.'), member, its),
    ),
  ]);
}

/** An entry as a feature; the data also have entries of what has no name: events, parameters and kinds of files. */
function featureOf(owner: string, entry: string, { __compat: known }: Identifier): Feature[] {
  const name = entry.replace(/_static$/, '');
  if (!known || !/^[a-z][a-z\d]*$/i.test(name)) return [];
  const isGlobal = owner === '' || owner === 'Window';
  return [
    {
      owner: isGlobal ? '' : owner,
      name,
      isStatic: name !== entry,
      isAtFloor: isAtFloor(known),
    },
  ];
}

/** What scripts can't count on: some browser of the floor does not have it. */
export const newer: Feature[] = features.filter(({ isAtFloor }) => !isAtFloor);

/**
 * Takes features away from the page in which it runs, before the page's own scripts: it needs nothing from outside
 * itself. Syntax, styles and what is no more than an option of a method can't be taken away like this.
 */
export function takeAway(gone: Omit<Feature, 'isAtFloor'>[]): void {
  for (const { owner, name, isStatic } of gone) {
    let place: { prototype?: object } | undefined = globalThis as object;
    for (const step of owner === '' ? [] : owner.split('.')) place = place?.[step as 'prototype'];
    if (place) Reflect.deleteProperty(place, name);
    if (place?.prototype && !isStatic) Reflect.deleteProperty(place.prototype, name);
  }
}
