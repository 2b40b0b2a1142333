import { part } from '../../../browser/part.ts';
import { href } from '../../../model/addresses.ts';
import { keepCopy } from './register.ts';

/** Where this site is published; another site on the same host may have a copy of its own. */
const home = new URL(href('/'), location.href).href;

/** Tells whether the copy of the site stands on this device, and has the button that removes it. */
const place = part('[data-kopie]');
const status = part('[role=status]', place);
const tell = (text: string) => {
  status.textContent = text;
};

place.hidden = !('serviceWorker' in navigator);
addEventListener('load', () => void findCopy());
part('button', place).addEventListener('click', async () => {
  try {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.filter(({ scope }) => scope === home).map((worker) => worker.unregister()));
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.endsWith(home)).map((name) => caches.delete(name)));
    tell('De kopie is weg. Kom je later terug op deze site? Dan komt er een nieuwe.');
  } catch {
    tell('Dat lukt hier niet. Je kunt de gegevens van sites wissen bij de instellingen van je browser.');
  }
});

async function findCopy(): Promise<void> {
  // Every page has just asked for it. Who asks again gets the same one, and hears why it fails.
  const asked = keepCopy();
  if (asked) {
    asked.then(watch, tellFailure);
    return;
  }
  const kept = await navigator.serviceWorker?.getRegistration(home);
  if (kept) watch(kept);
  else if (import.meta.env.PROD) tell('Je browser bespaart data. Daarom is er geen kopie.');
}

/** A copy may be complete at any moment: before this page looks, and between two of its looks. */
function watch({ active, installing, waiting }: ServiceWorkerRegistration): void {
  const made = installing ?? waiting;
  if (!active && made) tell('De kopie wordt nu gemaakt. Dat kan even duren.');
  if (!active && !made) tellFailure();
  void navigator.serviceWorker.ready.then(() => tell('De kopie staat op dit apparaat.'));
  made?.addEventListener('statechange', () => {
    if (made.state === 'redundant' && !active) tellFailure();
  });
}

/** One file of it may be missing, changed by its host, or refused because it was asked for too often. */
function tellFailure(): void {
  tell(
    'De kopie is nu niet gelukt. Lezen kan wel, met internet. Kom je later terug? Dan probeert je apparaat het weer.',
  );
}
