import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME } from '../src/making/cache.ts';

/** Seconds that a build may take: the first, and one in which nothing has changed. */
const LIMITS = { first: 60, again: 12 };

/** Builds everything in a folder of its own, with nothing kept and then with all of it, and compares with the budgets. */
export function benchBuild(): void {
  rmSync(HOME, { recursive: true, force: true });
  console.log(`eerste bouw: ${seconds().toFixed(1)} s van ${LIMITS.first} s`);
  console.log(`nog eens: ${seconds().toFixed(1)} s van ${LIMITS.again} s`);
}

function seconds(): number {
  const folder = mkdtempSync(join(tmpdir(), 'knoppenkennis-'));
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stdout + stderr);
  return (performance.now() - start) / 1000;
}
