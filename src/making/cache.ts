import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { resolve } from 'node:path';
import { get, ls, put, rm } from 'cacache';
import { globSync } from 'tinyglobby';

/** What builds before this one made. Who deletes it loses nothing but time. */
export const HOME = resolve('node_modules/.cache/knoppenkennis');
/** All that makes things of texts, and the drawings that stand in them. A text itself is in what a thing is made of. */
const MAKERS = ['src/**/*.{ts,typ}', 'src/content/**/*.svg', 'package*.json'];
/** Days that something is kept which builds need no longer: on another branch they may. */
const KEPT_DAYS = 14;
/** While someone is writing a template can change: milliseconds in which all that a page asks for is made by the same. */
const LOOK_AGAIN = 500;

/** The types do not know that an entry can go without leaving a line that says so. */
const removeEntry = rm.entry as (home: string, key: string, how: { removeFully: boolean }) => Promise<unknown>;

/** Something made, with what is to be known of it. */
export interface Made<About = unknown> {
  bytes: Uint8Array<ArrayBuffer>;
  about: About;
}

const beingMade = new Map<string, Promise<Made>>();
let makers: string | undefined;

/**
 * What `make` gave for the same before, in this build or another; made now if it was not kept, or is damaged.
 * @param kind of thing, as what is made of the same may differ
 * @param madeOf all texts and numbers that it is made of; code, templates, drawings and packages count by themselves
 */
export function cached<About>(kind: string, madeOf: unknown, make: () => Promise<Made<About>>): Promise<Made<About>> {
  const key = keyOf(kind, madeOf);
  const going = beingMade.get(key) ?? keptOrMade(key, make);
  beingMade.set(key, going);
  return going as Promise<Made<About>>;
}

/** Like `cached`, of what nothing more is to be known. */
export const cachedBytes = async (
  kind: string,
  madeOf: unknown,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Made['bytes']> => (await cached(kind, madeOf, async () => ({ bytes: await make(), about: {} }))).bytes;

/** By what it is found. */
export const keyOf = (kind: string, madeOf: unknown): string =>
  `${kind} ${hashOf([makersHash(), JSON.stringify(madeOf)])}`;

/** Forgets what builds have not needed for long. */
export async function forgetOld(): Promise<void> {
  const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  for (const { key, path, integrity } of Object.values(await ls(HOME))) {
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > oldest) continue;
    await removeEntry(HOME, key, { removeFully: true });
    await rm.content(HOME, integrity);
  }
}

async function keptOrMade(key: string, make: () => Promise<Made>): Promise<Made> {
  let isKept = true;
  try {
    const kept = await keptAs(key);
    if (kept) return kept;
    const made = await make();
    // Where nothing can be kept, as on a full disk, it stays at hand until the build ends.
    isKept = await keep(key, made).then(
      () => true,
      () => false,
    );
    return made;
  } finally {
    if (isKept) beingMade.delete(key);
  }
}

async function keep(key: string, { bytes, about }: Made): Promise<void> {
  await put(HOME, key, Buffer.from(bytes), { metadata: about });
  const entry = await get.info(HOME, key);
  if (entry) await markUsed(entry.path);
}

/** The same bytes stand there once, whatever they were made of: also then they are needed from now on. */
async function markUsed(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now);
}

async function keptAs(key: string): Promise<Made | undefined> {
  const entry = await get.info(HOME, key).catch(() => null);
  if (!entry) return undefined;
  try {
    const { data, metadata } = await get(HOME, key);
    await markUsed(entry.path);
    return { bytes: new Uint8Array(data), about: metadata };
  } catch {
    // It does not replace by itself what is there already.
    await rm.content(HOME, entry.integrity).catch(() => {});
    return undefined;
  }
}

function makersHash(): string {
  if (makers !== undefined) return makers;
  const files = globSync(MAKERS).toSorted();
  makers = hashOf([process.version, ...files.flatMap((path) => [path, readFileSync(path)])]);
  if (import.meta.env?.DEV)
    setTimeout(() => {
      makers = undefined;
    }, LOOK_AGAIN);
  return makers;
}

/** A hash of texts and files, one after the other. */
export function hashOf(parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
