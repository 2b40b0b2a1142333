import { href } from '../../../model/addresses.ts';

/**
 * Keeps a copy of the site for when there is no internet, or sees to it that it is new.
 * @param isAsked whether the reader asked for it
 * @returns `undefined` where none is wanted; rejects where it can't be made, as in a private window
 */
export function keepCopy(isAsked = false): Promise<ServiceWorkerRegistration> | undefined {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Readers who save data have asked not to fetch more than is needed.
  if (!import.meta.env.PROD || (connection?.saveData && !isAsked)) return undefined;
  return navigator.serviceWorker?.register(href('/sw.js'), { scope: href('/') });
}

// Once the page has loaded: reading never waits for it. The site works without a copy too.
addEventListener('load', () => void keepCopy()?.catch(() => {}));
