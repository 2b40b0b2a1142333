import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const isRoot = () => process.getuid?.() === 0;

/** Whether this machine lets us install packages of Debian. */
export const canInstall = () => isRoot() && existsSync('/usr/bin/apt-get');

export const run = (command: string, args: string[]) => execFileSync(command, args, { stdio: 'inherit' });

let isUpdated = false;

/** Installs packages of Debian, without what they only recommend. */
export function installPackages(...names: string[]): void {
  if (!isUpdated) run('apt-get', ['update']);
  isUpdated = true;
  run('apt-get', ['install', '--yes', '--no-install-recommends', ...names]);
}
