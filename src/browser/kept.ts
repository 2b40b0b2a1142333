/** All that a reader can ask this site to keep. It stays on the reader's own device. */
export type Kept = 'weergave' | 'lijstje';

/** Name under which the browser keeps it; other sites may live on the same host. */
export const keyOf = (name: Kept): string => `knoppenkennis-${name}`;

/** What the reader had kept; empty where that is nothing, or where a browser keeps nothing at all. */
export function kept(name: Kept): URLSearchParams {
  try {
    return new URLSearchParams(localStorage.getItem(keyOf(name)) ?? '');
  } catch {
    return new URLSearchParams();
  }
}

/** Keeps `values` in place of what was there, and no trace of `name` where they are empty; whether the browser let us. */
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

/** What a reader is told where `keep` kept nothing. */
export const KEEPS_NOTHING = 'Deze browser onthoudt niets. Misschien kijk je in een privévenster.';

/** Calls `show` when what is kept may have changed: by another page, or while one was away from this one. */
export function whenKeptChanges(show: () => void): void {
  for (const changed of ['storage', 'pageshow']) addEventListener(changed, show);
}
