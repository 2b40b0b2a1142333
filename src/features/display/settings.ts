import { keep, kept } from '../../browser/kept.ts';

/** What a reader can set, with its choices; the first is the default. */
export const settings = {
  letters: ['gewoon', 'groter', 'groot', 'grootst'],
  regels: ['gewoon', 'ruim', 'ruimst'],
  kleuren: ['apparaat', 'licht', 'donker', 'rustig', 'contrast'],
  /** How fast a page is read aloud. */
  tempo: ['gewoon', 'langzaam', 'snel'],
} as const;

export type Setting = keyof typeof settings;

/** The settings that `apply.js` puts into effect, in the form it reads: each with its choices except the default. */
export function seenSettings(): string {
  const { letters, regels, kleuren } = settings;
  return JSON.stringify({ letters: letters.slice(1), regels: regels.slice(1), kleuren: kleuren.slice(1) });
}

/** The reader's choice for a setting; anything kept that is not one of the choices is ignored. */
export function chosen<Name extends Setting>(setting: Name): (typeof settings)[Name][number] {
  const choice = kept('weergave').get(setting);
  const choices: readonly (typeof settings)[Name][number][] = settings[setting];
  return choices.find((one) => one === choice) ?? (choices[0] as (typeof settings)[Name][number]);
}

/** Keeps a choice on this device and puts it into effect at once. Returns whether the browser keeps anything. */
export function choose(setting: Setting, choice: string): boolean {
  const values = kept('weergave');
  if (choice === settings[setting][0]) values.delete(setting);
  else values.set(setting, choice);
  return store(values);
}

/** Forgets every choice. */
export const forgetChoices = (): boolean => store(new URLSearchParams());

function store(values: URLSearchParams): boolean {
  const isKept = keep('weergave', values);
  // The browser sends this event to other pages by itself; on this page `apply.js` listens too.
  dispatchEvent(new Event('storage'));
  return isKept;
}
