import { part } from '../../../browser/part.ts';
import { href } from '../../../model/addresses.ts';

/** Where this site is published; another site on the same host may have a copy of its own. */
const home = new URL(href('/'), location.href).href;

/** The button that removes the copy of the site from this device. */
const place = part('[data-vergeet]');
const status = part('[role=status]', place);

place.hidden = !('serviceWorker' in navigator);
part('button', place).addEventListener('click', async () => {
  try {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.filter(({ scope }) => scope === home).map((worker) => worker.unregister()));
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.endsWith(home)).map((name) => caches.delete(name)));
    status.textContent = 'De kopie is weg. Kom je later terug op deze site? Dan komt er een nieuwe.';
  } catch {
    status.textContent = 'Dat lukt hier niet. Je kunt de gegevens van sites wissen bij de instellingen van je browser.';
  }
});
