import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const isRoot = () => process.getuid?.() === 0;

/** Whether this machine lets us install packages of Debian. */
export const canInstall = () => isRoot() && existsSync('/usr/bin/apt-get');

export const run = (command: string, args: string[]) => execFileSync(command, args, { stdio: 'inherit' });

export function installPackage(name: string): void {
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
}
