import { spawn } from 'node:child_process';
import { ownEnv } from './env.ts';

/**
 * Runs npm in `folder`, quietly; gives what it printed.
 * @throws with all that it printed, where it fails
 */
export function npm(folder: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((done, failed) => {
    const running = spawn('npm', args, {
      cwd: folder,
      env: { ...ownEnv(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [running.stdout, running.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    running.on('error', failed);
    running.on('close', (status) => (status === 0 ? done(output) : failed(new Error(output))));
  });
}
