import bcd, { type BrowserName, type CompatStatement, type Identifier } from '@mdn/browser-compat-data/forLegacyNode';
import browserslist from 'browserslist';

/** The browsers that a name in `browserslist` of package.json stands for, as the data of MDN call them. */
const BROWSERS: Record<string, BrowserName[]> = {
  chrome: ['chrome', 'chrome_android', 'webview_android'],
  edge: ['edge'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios_saf: ['safari_ios'],
};

/** The oldest browsers in which all of the site works, each with its version. */
const floor = browserslist().flatMap((line) => {
  const [family = '', version = ''] = line.split(' ');
  return (BROWSERS[family] ?? []).map((browser) => ({ browser, version: Number(version) }));
});

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
      isAtFloor: floor.every(({ browser, version }) => isIn(known, browser, version)),
    },
  ];
}

function isIn({ support }: CompatStatement, browser: BrowserName, version: number): boolean {
  return [support[browser] ?? []].flat().some((one) => {
    const { version_added: added, version_removed: removed } = one;
    return (
      numbered(added) <= version && numbered(removed) > version && !one.flags && !one.prefix && !one.alternative_name
    );
  });
}

/** `≤37` is 37; what is not there, or only in a preview, comes after any version. */
function numbered(version: string | false | null | undefined): number {
  return Number.parseFloat((version || '').replace('≤', '')) || Infinity;
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
