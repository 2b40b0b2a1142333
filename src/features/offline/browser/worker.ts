import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { once } from '../../../browser/once.ts';
import { ASK, verified } from './bring.ts';
import type { KeptFile } from './kept-file.ts';
import { Rest } from './rest.ts';
import { causeOf, type TroubleMessage } from './trouble.ts';

/** What a first visit keeps, the list of all else, and the page to show for what is not kept; filled in by the build. */
declare const SHELL: Pick<KeptFile, 'path' | 'hash'>[];
declare const REST: string;
declare const NO_INTERNET: string;

/** What this script needs of its global scope; the types of a service worker clash with those of a page. */
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled?: boolean }): Promise<Page[]>;
  };
  skipWaiting(): Promise<void>;
}
interface Page {
  url: string;
  postMessage(message: TroubleMessage): void;
}
/** Something that lasts until its work is done. */
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };

const scope = self as unknown as WorkerScope;
const TAKE_OVER = 'take-over';
/** The build puts the list wherever it is named, so it is named once. */
const first = SHELL;
const hashes = new Map(first.map(({ path, hash }) => [path, hash]));

const shell = new PrecacheController({
  plugins: [
    {
      requestWillFetch: async ({ request }) => new Request(request, { redirect: ASK.redirect }),
      // A file of another version is refused, as is one that a host has altered: readers keep the version they have.
      fetchDidSucceed: ({ request, response }) => verified(response, hashes.get(new URL(request.url).pathname) ?? ''),
    },
  ],
});
// Files below `_astro/` are named after their content: a browser that still has one need not ask for it again.
shell.addToCacheList(first.map(({ path, hash }) => ({ url: path, revision: path.includes('/_astro/') ? null : hash })));

const rest = new Rest(
  scope.registration.scope,
  once(async () => {
    const list = await shell.matchPrecache(REST);
    const files: KeptFile[] = list ? await list.json() : [];
    return new Map(files.map((file) => [file.path, file]));
  }),
);

registerRoute(
  new NavigationRoute(async ({ event, request, url: { pathname } }) => {
    if (await handsOver()) return askAgain();
    const kept = (await keptPage(pathname)) ?? (await keptPage(`${pathname}/`));
    if (kept) return kept;
    try {
      const answer = await fetch(request);
      if (answer.ok) (event as Lasting).waitUntil(keepRead(pathname));
      return answer;
    } catch {
      return (await shell.matchPrecache(NO_INTERNET)) ?? Response.error();
    }
  }),
);
// What every page needs comes from its own version alone, whatever parameters a page adds to its address.
registerRoute(new PrecacheRoute(shell, { ignoreURLParametersMatching: [/./], cleanURLs: false }));
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  async ({ request, url: { pathname } }) => {
    const kept = await rest.match(pathname);
    if (kept) return kept;
    try {
      return await fetch(request);
    } catch {
      return (await rest.matchPicture(pathname)) ?? Response.error();
    }
  },
);

addEventListener('install', (event) => (event as Lasting).waitUntil(install(event as Lasting)));
addEventListener('activate', (event) => {
  const lasting = event as Lasting;
  // The first version takes charge of the page that fetched it; a later one has waited until no page was left.
  const work = [shell.activate(lasting as never), rest.forgetOthers(), scope.clients.claim()];
  lasting.waitUntil(Promise.all(work));
});
addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});

const openPages = () => scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
const keptPage = async (path: string) => (await shell.matchPrecache(path)) ?? (await rest.match(path));
/** What can't be kept was read all the same. */
const keepRead = (path: string) => rest.keepRead(path).catch(() => {});

async function install(event: Lasting): Promise<void> {
  try {
    await shell.install(event as never);
    await rest.bringOver();
    // The pages that someone reads while the first version comes did not pass through it.
    for (const { url } of await openPages()) await keepRead(new URL(url).pathname);
  } catch (error) {
    for (const page of await openPages()) page.postMessage({ trouble: causeOf(error) });
    throw error;
  }
}

/**
 * Whether a newer, complete version takes over from this one. It may only do so if no other page is open: that page
 * would then get files from a version other than its own.
 */
async function handsOver(): Promise<boolean> {
  const { waiting } = scope.registration;
  if (!waiting || (await scope.clients.matchAll({ type: 'window' })).length > 1) return false;
  waiting.postMessage(TAKE_OVER);
  return true;
}

/**
 * Makes the browser ask for the page again, from the version that takes over. If it asks while this version
 * is still busy, it may have to wait half a minute; so it asks every two seconds, and the reader is told why.
 */
function askAgain(): Response {
  const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Even geduld</title>
    <p>Even geduld. Er zijn nieuwe teksten.</p><script>setInterval(() => location.reload(), 2000)</script>`;
  return new Response(page, { headers: { 'Content-Type': 'text/html', Refresh: '0' } });
}
