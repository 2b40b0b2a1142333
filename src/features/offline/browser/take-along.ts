import { href } from '../../../model/addresses.ts';
import { bring, missingOf } from './bring.ts';
import type { KeptFile } from './kept-file.ts';
import { isWhole, markWhole, wholeStore } from './stores.ts';
import { Trouble } from './trouble.ts';

/** Where this site is published; another site on the same host may have a copy of its own. */
export const home = new URL(href('/'), location.href).href;

async function allFiles(): Promise<KeptFile[]> {
  const answer = await fetch(href('/kopie.json'));
  if (!answer.ok) throw new Trouble('busy');
  return answer.json();
}

const weightOf = (files: KeptFile[]): number => files.reduce((sum, { weight }) => sum + weight, 0);

/** What is not yet on the device, in bytes over the wire; `undefined` where nothing was taken along. */
export async function bytesLeft(): Promise<number | undefined> {
  if (!(await caches.has(wholeStore(home)))) return undefined;
  const missing = await missingOf(await caches.open(wholeStore(home)), await allFiles());
  return missing.length === 0 && (await isWhole(home)) ? 0 : Math.max(1, weightOf(missing));
}

/**
 * Takes the whole site along; what is there is not fetched again.
 * @param come is told how many of all bytes have come
 * @throws Trouble, or what the browser throws, where it can't; what has come stays
 */
export async function takeAlong(signal: AbortSignal, come: (bytes: number, of: number) => void): Promise<void> {
  const store = await caches.open(wholeStore(home));
  const files = await allFiles();
  const missing = await missingOf(store, files);
  const total = weightOf(files);
  // Who goes on sees what is there already.
  let bytes = total - weightOf(missing);
  come(bytes, total);
  await bring(store, missing, {
    signal,
    came: (file) => {
      bytes += file.weight;
      come(bytes, total);
    },
  });
  await markWhole(home);
}
