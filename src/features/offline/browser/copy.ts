import { part } from '../../../browser/part.ts';
import { firstPart } from './first-part.ts';
import { bytesLeft, home, takeAlong } from './take-along.ts';
import { type Cause, causeOf } from './trouble.ts';

const BECAUSE: Record<Cause, string> = {
  offline: 'Er is nu geen internet, of het viel even weg. Probeer het later nog eens.',
  busy: 'De site geeft nu niet alles. Misschien is het druk. Probeer het over een uur nog eens.',
  changed:
    'De pagina’s komen hier anders aan dan wij ze sturen. Daarom lukt de kopie nu niet. Log eerst in op de wifi, als dat moet. Of probeer het met ander internet.',
  full: 'Je telefoon of computer is vol. Maak eerst wat ruimte. Probeer het daarna nog eens.',
  refused: 'Deze browser bewaart niets. Misschien kijk je in een privévenster, of in Facebook.',
  stopped: 'Je bent gestopt. Wat er al is, blijft bewaard. Je kunt later verdergaan.',
};
const RENEWED = 'De site is net vernieuwd. Open deze pagina opnieuw, en probeer het dan nog eens.';
const NOTHING_LEFT =
  'Je hebt nu geen internet. Haal je de kopie weg? Dan kun je hier niets meer lezen, ook niet wie je kunt bellen. Druk nog eens als je het zeker weet.';
const QUARTERS = [
  'Het meenemen is begonnen. Blijf op deze pagina.',
  'Een kwart is er.',
  'De helft is er.',
  'Driekwart is er.',
];

/** Tells what of the site stands on this device, takes all of it along, and has the button that removes it. */
const place = part('[data-kopie]');
const status = part('[role=status]', place);
const bar = part<HTMLProgressElement>('progress', place);
const amount = part('[data-hoeveel]', place);
const take = part<HTMLButtonElement>('[data-alles]', place);
const stop = part<HTMLButtonElement>('[data-stop]', place);
const remove = part<HTMLButtonElement>('[data-weg]', place);
const all = Number(place.dataset.gewicht);
let taking: AbortController | undefined;

const tell = (text: string) => {
  if (status.textContent !== text) status.textContent = text;
};
const inMb = (bytes: number) => `${(Math.max(bytes, 50_000) / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`;

take.addEventListener('click', () => void takeAll());
stop.addEventListener('click', () => taking?.abort());
remove.addEventListener('click', () => void removeAll());
if (import.meta.env.PROD) {
  place.hidden = false;
  addEventListener('load', () => void look());
}

/** Looks what there is; the first part may just be coming. */
async function look(): Promise<void> {
  const isComing = setTimeout(() => tell('Het belangrijkste van de site wordt nu bewaard. Dat kan even duren.'), 100);
  try {
    const isKept = await firstPart(false);
    clearTimeout(isComing);
    if (!taking) await showKept(isKept);
  } catch (error) {
    clearTimeout(isComing);
    if (!taking) await showTrouble(error);
  }
}

async function showKept(isKept: boolean): Promise<void> {
  const left = await bytesLeft();
  offer(left);
  if (left === 0) tell('De hele site staat op dit apparaat.');
  else if (left) tell('Een deel van de site staat op dit apparaat. De rest kan er nog bij.');
  else if (isKept) tell('Het belangrijkste van de site staat op dit apparaat, met wat je hier las.');
  else tell('Je browser bespaart data. Daarom staat er nog niets op dit apparaat.');
}

function offer(left = all): void {
  take.textContent = left === all ? `Alles meenemen: ${inMb(all)}` : `Ga verder: nog ${inMb(left)}`;
  take.hidden = left === 0;
  remove.hidden = false;
}

async function showTrouble(error: unknown): Promise<void> {
  const cause = causeOf(error);
  if (cause === 'changed' && (await isRenewed())) tell(RENEWED);
  else tell(BECAUSE[cause]);
  // What a browser refuses it refuses again; what it has kept can go.
  if (cause === 'refused') {
    take.hidden = true;
    remove.hidden = !navigator.serviceWorker?.controller;
  } else offer(await bytesLeft().catch(() => undefined));
}

async function takeAll(): Promise<void> {
  taking = new AbortController();
  showTaking(true);
  tell(QUARTERS[0] ?? '');
  try {
    await Promise.race([firstPart(true), whenStopped(taking.signal)]);
    await takeAlong(taking.signal, showProgress);
    await showKept(true);
  } catch (error) {
    await showTrouble(error);
  }
  taking = undefined;
  showTaking(false);
}

/** Rejects once the reader stops: what every page needs goes on coming behind it. */
const whenStopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason));
  });

function showProgress(bytes: number, of: number): void {
  bar.max = of;
  bar.value = bytes;
  amount.textContent = `${inMb(bytes)} van ${inMb(of)}`;
  // Who hears the page hears four times how far it is, and not each file.
  tell(QUARTERS[Math.floor((4 * bytes) / (of + 1))] ?? '');
}

function showTaking(isTaking: boolean): void {
  const hadFocus = place.contains(document.activeElement);
  for (const element of [bar, amount, stop]) element.hidden = !isTaking;
  if (isTaking) for (const element of [take, remove]) element.hidden = true;
  if (hadFocus) [stop, take, remove].find(({ hidden }) => !hidden)?.focus();
}

/** Whether files differ because the site has a newer version than this page is of. */
async function isRenewed(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration(home);
  await registration?.update().catch(() => {});
  return Boolean(registration?.installing ?? registration?.waiting);
}

async function removeAll(): Promise<void> {
  // Without internet nothing comes in its place: not even whom to call.
  if (!navigator.onLine && status.textContent !== NOTHING_LEFT) {
    tell(NOTHING_LEFT);
    return;
  }
  try {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.filter(({ scope }) => scope === home).map((worker) => worker.unregister()));
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.endsWith(home)).map((name) => caches.delete(name)));
    // The worker that has just been dismissed would still answer for this page.
    take.hidden = true;
    remove.hidden = true;
    tell('De kopie is weg. Sluit nu deze site. Open je hier nog een pagina? Dan komt het belangrijkste er weer.');
  } catch {
    tell('Dat lukt hier niet. Je kunt de gegevens van sites wissen bij de instellingen van je browser.');
  }
}
