import { part } from '../part.ts';

/** The button that takes the copy of the site off this device. */
const place = part('[data-vergeet]');
const status = part('[role=status]', place);

place.hidden = !('serviceWorker' in navigator);
part('button', place).addEventListener('click', async () => {
  try {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
    const caches = await window.caches.keys();
    await Promise.all(caches.map((name) => window.caches.delete(name)));
    status.textContent = 'De kopie is weg. Kom je later terug op deze site? Dan komt er een nieuwe.';
  } catch {
    status.textContent = 'Dat lukt hier niet. Je kunt de gegevens van sites wissen bij de instellingen van je browser.';
  }
});
