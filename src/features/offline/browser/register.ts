import { href } from '../../../model/addresses.ts';

/** Keeps a copy of the site for when there is no internet, once the page has loaded: reading never waits for it. */
function keepCopy(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Readers who save data have asked not to fetch more than is needed.
  if (!import.meta.env.PROD || connection?.saveData) return;
  // In a browser that forbids it, as in a private window, the site works without a copy.
  navigator.serviceWorker?.register(href('/sw.js'), { scope: href('/') }).catch(() => {});
}

addEventListener('load', keepCopy);
