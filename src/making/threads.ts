import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Piscina } from 'piscina';

/** Each thread has a memory of its own for what it makes: more of them would need more than a small machine has. */
const MOST = 2;

let pool: Piscina | undefined;

/**
 * What a function gives, called in a thread of its own while this one goes on. What it takes and gives is copied.
 * @param file that exports it, from the project's root
 */
export function inThread<Make extends (given: never) => unknown>(
  file: string,
  name: string,
  given: Parameters<Make>[0],
): Promise<Awaited<ReturnType<Make>>> {
  pool ??= new Piscina({ minThreads: 0, maxThreads: Math.min(MOST, availableParallelism()), idleTimeout: 2000 });
  return pool.run(given, { filename: resolve(file), name });
}
