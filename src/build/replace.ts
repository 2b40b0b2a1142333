import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Fault } from '../making/fault.ts';

/**
 * Makes a folder anew, all of it or nothing: `make` fills a fresh one beside it, which takes its place once it is done.
 * Until then, and wherever it fails, the old one stands as it was, and nothing stays beside it. One at a time.
 * @throws what `make` throws; a `Fault` where another process is at it
 */
export async function replaceWhole(folder: string, make: (fresh: string) => Promise<void>): Promise<void> {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const [fresh, old, lock] = [`${place}.nieuw`, `${place}.oud`, `${place}.bezig`];
  takeLock(lock);
  const clean = () => {
    rmSync(lock, { force: true });
    // Other work may still be writing there when one part of it has failed.
    rmSync(fresh, { recursive: true, force: true, maxRetries: 5 });
  };
  // Also where the process is told to stop.
  process.once('exit', clean);
  try {
    // One that was killed may have left these; between its two renames, the old folder has no other name.
    if (existsSync(old) && !existsSync(place)) renameSync(old, place);
    for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
    await make(fresh);
    if (existsSync(place)) renameSync(place, old);
    try {
      renameSync(fresh, place);
    } catch (error) {
      if (existsSync(old)) renameSync(old, place);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  } finally {
    process.off('exit', clean);
    clean();
  }
}

/** Only one process has the lock; that of one that lives no more is taken over. */
function takeLock(lock: string): void {
  mkdirSync(dirname(lock), { recursive: true });
  const own = `${lock}.${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    // It comes there with its number in it, or not at all.
    linkSync(own, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const other = Number(readFileSync(lock, 'utf8'));
    if (isAlive(other)) {
      throw new Fault(
        `Hier loopt al een bouw (proces ${other}). Wacht tot die klaar is. Loopt er geen bouw? Verwijder dan ${lock}.`,
      );
    }
    rmSync(lock, { force: true });
    takeLock(lock);
  } finally {
    rmSync(own, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // It lives, but belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
