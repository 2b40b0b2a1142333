/** A file of one version of the site, to be kept on the reader's device. */
export interface KeptFile {
  /** Its path on the host. */
  path: string;
  /** The begin of the SHA-256 of its content, in the letters of an address. */
  hash: string;
  /** What it weighs over the wire, in bytes. */
  weight: number;
  /** A page about something heavy; it does not stay among what someone read. */
  isHeavy?: true;
}

/** So many letters that no other content has the same by chance. */
export const HASH_LENGTH = 12;

/** Under what a file is kept: versions live beside each other. */
export const keyOf = ({ path, hash }: Pick<KeptFile, 'path' | 'hash'>): string =>
  new URL(`${path}?kopie=${hash}`, location.href).href;

/** The path of a file that is kept under `key`. */
export const pathOfKey = (key: string): string => new URL(key).pathname;
