import { bewaarnaam } from '../site.ts';

/** Everything that a reader can ask this site to keep. It stays on their own device. */
export type Kept = 'weergave' | 'lijstje';

/** Name under which the browser keeps it; other sites may live on the same host. */
export const keyOf = (name: Kept): string => `${bewaarnaam}-${name}`;

/** What is kept under `name`; empty if nothing is, or if the browser keeps nothing at all. */
export function kept(name: Kept): URLSearchParams {
  try {
    return new URLSearchParams(localStorage.getItem(keyOf(name)) ?? '');
  } catch {
    return new URLSearchParams();
  }
}

/** Keeps `values` instead of what was there, and no trace of `name` if they are empty. Returns whether it could. */
export function keep(name: Kept, values: URLSearchParams): boolean {
  try {
    const text = values.toString();
    if (text) localStorage.setItem(keyOf(name), text);
    else localStorage.removeItem(keyOf(name));
    return true;
  } catch {
    return false;
  }
}

/** What a reader is told when `keep` returns false. */
export const KEEPS_NOTHING = 'Deze browser onthoudt niets. Misschien kijk je in een privévenster.';

/** Calls `show` when what is kept may have changed: by another page, or while the reader was away from this one. */
export function whenKeptChanges(show: () => void): void {
  for (const changed of ['storage', 'pageshow']) addEventListener(changed, show);
}
