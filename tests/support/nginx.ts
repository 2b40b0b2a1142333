import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { canInstall, installPackages, isRoot } from './install.ts';
import { freePort, untilAnswered } from './ports.ts';

/** Installs nginx where the machine has none. */
export function findOrInstallNginx(): void {
  if (spawnSync('nginx', ['-v']).status === 0) return;
  if (!canInstall()) throw new Error('The tests need nginx. Install it, and run them again.');
  installPackages('nginx-light');
}

export interface Server {
  /** Address of the site, without a slash at the end. */
  origin: string;
  stop: () => void;
}

/** Serves a folder on loopback by the settings of `project`'s `deploy/nginx.conf`, of which only address and folder are changed. */
export async function serve(folder: string, project = '.'): Promise<Server> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'knoppenkennis-nginx-'));
  const settings = readFileSync(join(project, 'deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/knoppenkennis;', `root "${resolve(folder)}";`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${home}/${kind};`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${home}/pid; error_log ${home}/error.log;
    ${isRoot() ? 'user root;' : ''}
    events { worker_connections 256; }
    http { include ${mimeTypes()}; access_log off; ${temporary.join(' ')} ${settings} }`,
  );
  const nginx = spawn('nginx', ['-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')], { stdio: 'inherit' });
  const origin = `http://localhost:${port}`;
  await untilAnswered(origin, () => nginx.exitCode === null);
  return {
    origin,
    stop: () => {
      nginx.kill();
      rmSync(home, { recursive: true });
    },
  };
}

/** The kinds of files that nginx knows stand beside its own settings. */
function mimeTypes(): string {
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  return join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');
}
