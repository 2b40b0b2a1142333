import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, untilAnswered } from './ports.ts';

export interface Server {
  /** Address of the site, without a slash at the end. */
  origin: string;
  stop: () => void;
}

/** A server of this machine: its command, what it needs to run with a file of settings, and those settings. */
interface Program {
  command: string;
  /** @param home folder of its own, in which it may write */
  args: (settings: string, home: string) => string[];
  settings: (port: number, home: string) => string;
}

/** Starts a server at a free port of loopback, with a folder of its own. */
export async function startServer({ command, args, settings }: Program): Promise<Server> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), `knoppenkennis-${command}-`));
  const file = join(home, 'server.conf');
  writeFileSync(file, settings(port, home));
  const running = spawn(command, args(file, home), { stdio: 'inherit' });
  const origin = `http://localhost:${port}`;
  const stop = () => {
    running.kill();
    // It may still be taking its own files away.
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilAnswered(origin, () => running.exitCode === null);
  } catch (error) {
    stop();
    throw error;
  }
  return { origin, stop };
}
