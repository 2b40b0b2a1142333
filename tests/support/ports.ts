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

/** Waits until a server that was started answers at `origin`. @throws where it is no longer running */
export async function untilAnswered(origin: string, isRunning: () => boolean): Promise<void> {
  while (isRunning()) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await setTimeout(50);
  }
  throw new Error(`What should answer at ${origin} has stopped`);
}
