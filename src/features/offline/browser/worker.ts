import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** All files of one version of the site, and the page for what is not among them; filled in when this is built. */
declare const FILES: PrecacheEntry[];
declare const NO_INTERNET: string;

/** What this script needs of the place in which it runs, which has no types beside those of a page. */
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
// The files of a version come from that version alone, whatever a page hangs on their address.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();

addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});
addEventListener('activate', (event) => {
  // The first version may look after the page that fetched it; a next one has waited until no page was left.
  (event as Event & { waitUntil(work: Promise<void>): void }).waitUntil(scope.clients.claim());
});

/**
 * Whether a newer version that is complete takes over from this one. It may only where no other page is open: that one
 * would then get its files from a version that is not its own.
 */
async function handsOver(): Promise<boolean> {
  const { waiting } = scope.registration;
  if (!waiting || (await scope.clients.matchAll({ type: 'window' })).length > 1) return false;
  waiting.postMessage(TAKE_OVER);
  return true;
}

/**
 * Lets the browser ask for the page once more, of the version that takes over. Where the first time comes while this one
 * is still at work, a browser may wait for half a minute; so it asks again every two seconds, and the reader is told why.
 */
function askAgain(): Response {
  const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Even geduld</title>
    <p>Even geduld. Er zijn nieuwe teksten.</p><script>setInterval(() => location.reload(), 2000)</script>`;
  return new Response(page, { headers: { 'Content-Type': 'text/html', Refresh: '0' } });
}
