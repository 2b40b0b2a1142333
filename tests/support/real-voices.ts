import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { canInstall, installPackages } from './install.ts';

/** Debian's packages with real voices, and what each brings. */
const PARTS = {
  'speech-dispatcher': '/usr/bin/speech-dispatcher',
  'speech-dispatcher-espeak-ng': '/usr/lib/speech-dispatcher-modules/sd_espeak-ng',
};

/** What the voices that we speak with are made of. */
const DATA = ['phondata', 'phonindex', 'phontab', 'intonations', 'nl_dict', 'en_dict', 'lang/gmw/nl', 'lang/gmw/en'];

/** What this machine lacks to speak; empty if it can. */
export const lacksOfVoices = (): string[] =>
  Object.entries(PARTS).flatMap(([name, program]) => (existsSync(program) ? [] : [name]));

/** Installs voices, where this machine lets us. */
export function findOrInstallVoices(): void {
  const lacks = lacksOfVoices();
  if (lacks.length > 0 && canInstall()) installPackages(...lacks);
}

/**
 * Lets this machine speak Dutch and English, at once and to nobody: it needs no device for sound.
 * @returns what tells a browser of it, as settings of its environment
 */
export async function startVoices(): Promise<{ env: Record<string, string>; stop: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'knoppenkennis-stem-'));
  const socket = join(home, 'socket');
  writeFileSync(join(home, '.libao'), 'default_driver=null');
  writeFileSync(
    join(home, 'speechd.conf'),
    'AudioOutputMethod "libao"\nAddModule "espeak-ng" "sd_espeak-ng"\nDefaultModule "espeak-ng"\n',
  );
  // Two voices of the thirteen thousand, which a browser would look through for half a minute.
  const [data = ''] = globSync('/usr/{lib/*,share}/espeak-ng-data');
  mkdirSync(join(home, 'espeak-ng-data/lang/gmw'), { recursive: true });
  for (const part of DATA) symlinkSync(join(data, part), join(home, 'espeak-ng-data', part));
  const speech = spawn(
    'speech-dispatcher',
    [
      '--run-single',
      ...['--config-dir', home, '--log-dir', home, '--pid-file', join(home, 'pid')],
      ...['--communication-method', 'unix_socket', '--socket-path', socket, '--timeout', '0'],
    ],
    { env: { ...process.env, HOME: home, ESPEAK_DATA_PATH: home }, stdio: 'ignore' },
  );
  while (!existsSync(socket)) {
    if (speech.exitCode !== null) throw new Error('speech-dispatcher has stopped');
    await setTimeout(50);
  }
  return {
    env: { SPEECHD_ADDRESS: `unix_socket:${socket}` },
    async stop() {
      const ended = once(speech, 'exit');
      if (speech.kill()) await ended;
      rmSync(home, { recursive: true });
    },
  };
}
