import { href } from '../../../model/addresses.ts';
import { ASK } from './bring.ts';
import { keepCopy } from './register.ts';
import { type Cause, Trouble, type TroubleMessage } from './trouble.ts';

/** Milliseconds in which a worker that gave up has told why. */
const TELLING = 500;

let told: Cause | undefined;
navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<Partial<TroubleMessage> | null>) => {
  told = data?.trouble ?? told;
});

/**
 * Until what a first visit keeps is there.
 * @returns whether the browser keeps it at all: not unasked, where someone saves on data
 * @throws Trouble where it can't be kept
 */
export async function firstPart(isAsked: boolean): Promise<boolean> {
  if (!navigator.serviceWorker || !globalThis.caches) throw new Trouble('refused');
  told = undefined;
  const kept = await navigator.serviceWorker.getRegistration(href('/'));
  if (kept?.active) return true;
  // Every page has just asked for it. Who asks again gets the same one, and hears why it fails.
  const registration = await keepCopy(isAsked)?.catch(async (error) => {
    throw new Trouble(await whyNot(error));
  });
  if (!registration) return false;
  await whenKept(registration);
  return true;
}

function whenKept({ active, installing, waiting }: ServiceWorkerRegistration): Promise<unknown> {
  const made = active ?? waiting ?? installing;
  const failure = new Promise((_, fail) => {
    const look = () => {
      if (!made || made.state === 'redundant') setTimeout(() => fail(new Trouble(told ?? 'offline')), TELLING);
    };
    made?.addEventListener('statechange', look);
    look();
  });
  return Promise.race([navigator.serviceWorker.ready, failure]);
}

/** A browser that does not want the worker tells little of the reason; its host may tell more. */
async function whyNot(error: Error): Promise<Cause> {
  const answer = await fetch(href('/sw.js'), ASK).catch(() => undefined);
  if (!answer) return 'offline';
  if (answer.type === 'opaqueredirect') return 'changed';
  if (!answer.ok) return 'busy';
  const isScript = /javascript/.test(answer.headers.get('Content-Type') ?? '');
  return isScript && error.name !== 'TypeError' ? 'refused' : 'changed';
}
