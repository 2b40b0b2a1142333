import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import { Fault } from './fault.ts';

/** What is made in a process of its own, one after the other: what a PDF takes of memory, two at once would take twice. */
type Line = 'pdf' | 'picture';

/** What Tinypool says of a process that was ended from outside, as for want of memory. */
const KILLED = 'Worker exited unexpectedly';

const lines = new Map<Line, Tinypool>();

/**
 * What a function gives, called in a process beside this one, which goes on. What it takes and gives is copied.
 * @param file that exports it, from the project's root
 */
export function aside<Make extends (given: never) => unknown>(
  line: Line,
  file: string,
  name: string,
  given: Parameters<Make>[0],
): Promise<Awaited<ReturnType<Make>>> {
  const pool = lines.get(line) ?? begin();
  lines.set(line, pool);
  return pool.run(given, { filename: resolve(file), name }).catch((error) => {
    if (error.message === KILLED)
      throw new Fault(
        'Het maken van een PDF of plaatje stopte. Misschien is het geheugen vol. Sluit andere programma’s.',
      );
    // Of an error only the parts come over.
    throw Object.assign(new Error(error.message), error);
  });
}

function begin(): Tinypool {
  const pool = new Tinypool({
    // Typst keeps what it remembers once for all threads of a process: there they wait for each other.
    runtime: 'child_process',
    serialization: 'advanced',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 2000,
    // On Linux: what is no longer needed goes back to the machine at once.
    env: { ...process.env, MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' } as Record<string, string>,
  });
  // One that ends while nothing is asked of it is begun again when it is needed.
  pool.on('error', () => {});
  return pool;
}
