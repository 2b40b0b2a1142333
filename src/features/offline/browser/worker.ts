import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** All files of one version of the site, and the page to show for anything else; filled in by the build. */
declare const FILES: PrecacheEntry[];
declare const NO_INTERNET: string;

/** What this script needs of its global scope; the types of a service worker clash with those of a page. */
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void>; matchAll(options: { type: 'window' }): Promise<unknown[]> };
  skipWaiting(): Promise<void>;
}
const scope = self as unknown as WorkerScope;
const TAKE_OVER = 'take-over';

registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    if (await handsOver()) return askAgain();
    const kept = (await matchPrecache(url.pathname)) ?? (await matchPrecache(`${url.pathname}/`));
    if (kept) return kept;
    return fetch(request).catch(async () => (await matchPrecache(NO_INTERNET)) ?? Response.error());
  }),
);
// The files of a version come from that version alone, whatever parameters a page adds to their address.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();

addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});
addEventListener('activate', (event) => {
  // The first version takes charge of the page that fetched it; a later one has waited until no page was left.
  (event as Event & { waitUntil(work: Promise<void>): void }).waitUntil(scope.clients.claim());
});

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
