import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';

/** Each process has a memory of its own for what it makes: more of them would need more than a small machine has. */
const MOST = 2;

let pool: Tinypool | undefined;

/**
 * What a function gives, called in a process beside this one, which goes on. What it takes and gives is copied.
 * @param file that exports it, from the project's root
 */
export function aside<Make extends (given: never) => unknown>(
  file: string,
  name: string,
  given: Parameters<Make>[0],
): Promise<Awaited<ReturnType<Make>>> {
  // Typst keeps what it remembers once for all threads of a process: there they wait for each other.
  pool ??= new Tinypool({
    runtime: 'child_process',
    serialization: 'advanced',
    minThreads: 0,
    maxThreads: Math.min(MOST, availableParallelism()),
    idleTimeout: 2000,
  });
  return pool.run(given, { filename: resolve(file), name }).catch((error) => {
    // Of an error only the parts come over.
    throw Object.assign(new Error(error.message), error);
  });
}
