import { href } from '../../../model/addresses.ts';

/** Keeps a copy of the site for when there is no internet; after the page itself, so that reading never waits for it. */
function keepCopy(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Who saves on data has asked not to fetch more than is needed.
  if (!import.meta.env.PROD || connection?.saveData) return;
  // A browser that forbids it, as in a private window, reads the site as before.
  navigator.serviceWorker?.register(href('/sw.js'), { scope: href('/') }).catch(() => {});
}

addEventListener('load', keepCopy);
