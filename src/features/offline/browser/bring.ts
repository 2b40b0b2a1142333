import { HASH_LENGTH, type KeptFile, keyOf } from './kept-file.ts';
import { Trouble } from './trouble.ts';

/** So many files are fetched at a time: more hinders the page that someone reads meanwhile. */
const AT_A_TIME = 4;

/** How files are asked for: of what the browser itself still has it asks whether it is right; no other host answers. */
export const ASK = { cache: 'no-cache', credentials: 'same-origin', redirect: 'manual' } satisfies RequestInit;

/** `answer`, if it is the file with that hash. @throws Trouble if it is anything else */
export async function verified(answer: Response, hash: string): Promise<Response> {
  // The page of a network that wants one to log in comes by a redirect, or in place of the file.
  if (answer.type === 'opaqueredirect') throw new Trouble('changed');
  if (!answer.ok) throw new Trouble('busy');
  const digest = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer());
  const letters = btoa(String.fromCharCode(...new Uint8Array(digest)));
  if (letters.replaceAll('+', '-').replaceAll('/', '_').slice(0, HASH_LENGTH) !== hash) throw new Trouble('changed');
  return answer;
}

/** The ones of `files` that are not in `cache`. */
export async function missingOf(cache: Cache, files: KeptFile[]): Promise<KeptFile[]> {
  const there = new Set((await cache.keys()).map(({ url }) => url));
  return files.filter((file) => !there.has(keyOf(file)));
}

interface How {
  signal?: AbortSignal;
  /** Is told of each file that came. */
  came?: (file: KeptFile) => void;
}

/** Brings those of `files` into `cache` that are not there; at the first that can't come it stops, and throws why. */
export async function bring(cache: Cache, files: KeptFile[], { signal, came }: How = {}): Promise<void> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  const queue = (await missingOf(cache, files)).values();
  const bringOnes = async () => {
    for (const file of queue) {
      const answer = await fetch(file.path, { ...ASK, signal: stop.signal });
      await cache.put(keyOf(file), await verified(answer, file.hash));
      // Who has stopped, or failed, has said so.
      if (!stop.signal.aborted) came?.(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, bringOnes));
  } finally {
    abort();
    signal?.removeEventListener('abort', abort);
  }
}
