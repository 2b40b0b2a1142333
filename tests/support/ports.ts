import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A port of this machine at which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** More than a server ever takes to start, in milliseconds. */
const PATIENCE = 30_000;

/** Waits until a server that was started answers at `origin`. @throws where it has stopped, or listens elsewhere */
export async function untilAnswered(origin: string, isRunning: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (isRunning() && Date.now() < end) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await setTimeout(50);
  }
  throw new Error(`Nothing answers at ${origin}`);
}
