import { bring } from './bring.ts';
import { type KeptFile, keyOf, pathOfKey } from './kept-file.ts';
import { isWhole, readStore, wholeStore } from './stores.ts';

/** What a page shows or fetches, as it stands in its HTML. */
const NEEDED = /\b(?:src|data-oefening)="([^"]+)"/g;

/** What all sizes of a picture have in common, at the begin of their paths. */
const PICTURE = /^.*\/_astro\/.*_(?=[^_]+\.webp$)/;

/** What one version of the site has beside the files of a first visit: the pages that were read, or all of it. */
export class Rest {
  readonly #home: string;
  readonly #files: () => Promise<Map<string, KeptFile>>;

  /** @param files all files of this version beside those of a first visit, by their path */
  constructor(home: string, files: () => Promise<Map<string, KeptFile>>) {
    this.#home = home;
    this.#files = files;
  }

  /** The file of this version with that path, if the device has it. */
  async match(path: string): Promise<Response | undefined> {
    const file = (await this.#files()).get(path);
    return file && caches.match(keyOf(file));
  }

  /** The picture with that path in the size in which the device has it, if it does: each has one in this version. */
  async matchPicture(path: string): Promise<Response | undefined> {
    const [picture] = PICTURE.exec(path) ?? [];
    const file = picture && [...(await this.#files()).values()].find((one) => one.path.startsWith(picture));
    return file ? caches.match(keyOf(file)) : undefined;
  }

  /**
   * Keeps a page that is read, with what it shows; not one about something heavy, for others may look at this device, and
   * none where all is there: nothing tells then what was read.
   * @throws Trouble where what comes is not of this version
   */
  async keepRead(path: string): Promise<void> {
    if (await isWhole(this.#home)) return;
    const files = await this.#files();
    const file = files.get(path);
    if (!file?.path.endsWith('/') || file.isHeavy) return;
    const store = await caches.open(readStore(this.#home));
    await bring(store, [file]);
    const html = (await (await store.match(keyOf(file)))?.text()) ?? '';
    const needed = [...html.matchAll(NEEDED)].flatMap(([, address = '']) => files.get(address) ?? []);
    await bring(store, needed);
  }

  /** Has of this version what there was of the last one. @throws Trouble where that was all and can't come: the last one stays */
  async bringOver(): Promise<void> {
    if (await isWhole(this.#home)) {
      const files = await this.#files();
      await bring(await caches.open(wholeStore(this.#home)), [...files.values()]);
    } else {
      // A page that can't come does not keep all others old.
      for (const path of await this.#readPaths()) await this.keepRead(path).catch(() => {});
    }
  }

  /** Removes what is of other versions. */
  async forgetOthers(): Promise<void> {
    const keys = new Set([...(await this.#files()).values()].map(keyOf));
    for (const name of [readStore(this.#home), wholeStore(this.#home)]) {
      if (!(await caches.has(name))) continue;
      const store = await caches.open(name);
      const others = (await store.keys()).filter(({ url }) => url.includes('?') && !keys.has(url));
      await Promise.all(others.map((key) => store.delete(key)));
    }
  }

  async #readPaths(): Promise<Set<string>> {
    if (!(await caches.has(readStore(this.#home)))) return new Set();
    const keys = await (await caches.open(readStore(this.#home))).keys();
    return new Set(keys.map(({ url }) => pathOfKey(url)));
  }
}
