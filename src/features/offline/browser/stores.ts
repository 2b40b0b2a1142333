/** Names of what a device keeps beside the files of a first visit; `home` is where the site is published. */
export const readStore = (home: string): string => `gelezen-${home}`;
export const wholeStore = (home: string): string => `alles-${home}`;

/** Is kept with the rest once all of it is there: from then on each new version is brought whole. */
const markOf = (home: string): string => `${home}kopie.json`;

export async function markWhole(home: string): Promise<void> {
  const store = await caches.open(wholeStore(home));
  await store.put(markOf(home), new Response());
  // Nothing needs to tell any longer what was read.
  await caches.delete(readStore(home));
}

export const isWhole = async (home: string): Promise<boolean> =>
  Boolean(await caches.match(markOf(home), { cacheName: wholeStore(home) }));
