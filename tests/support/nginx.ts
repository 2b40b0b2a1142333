import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canInstall, installPackages, isRoot } from './install.ts';
import { type Server, startServer } from './server.ts';

/** What lets nginx send files that were compressed by Brotli, where Debian puts it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Installs nginx where the machine has none, and where it may its module for Brotli. */
export function findOrInstallNginx(): void {
  const isThere = spawnSync('nginx', ['-v']).status === 0;
  if (!isThere && !canInstall()) throw new Error('The tests need nginx. Install it, and run them again.');
  const lacking = [...(isThere ? [] : ['nginx-light']), ...(hasBrotli() ? [] : ['libnginx-mod-http-brotli-static'])];
  if (canInstall() && lacking.length > 0) installPackages(...lacking);
}

/** Whether nginx can send files that were compressed by Brotli. */
export const hasBrotli = () => existsSync(BROTLI);

/**
 * Serves a folder on loopback by the settings of `project`'s `deploy/nginx.conf`, of which only address and folder are
 * changed; `brotli` also takes the line for Brotli that waits there.
 */
export function serve(folder: string, project = '.', { brotli = false } = {}): Promise<Server> {
  const settings = readFileSync(join(project, 'deploy/nginx.conf'), 'utf8')
    .replaceAll(/\/var\/www\/[\w-]+/g, resolve(folder))
    .replace('# brotli_static on;', brotli ? 'brotli_static on;' : '$&');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return startServer({
    command: 'nginx',
    args: (file, home) => ['-c', file, '-e', join(home, 'error.log')],
    settings: (port, home) => `${brotli ? `load_module ${BROTLI};` : ''}
    daemon off; worker_processes 1; pid ${home}/pid; error_log ${home}/error.log;
    ${isRoot() ? 'user root;' : ''}
    events { worker_connections 256; }
    http {
      include ${mimeTypes()}; access_log off;
      ${temporary.map((kind) => `${kind}_temp_path ${home}/${kind};`).join(' ')}
      ${settings.replace(/^ {2}listen 80;$/m, `listen 127.0.0.1:${port};`)}
    }`,
  });
}

/** The kinds of files that nginx knows stand beside its own settings. */
function mimeTypes(): string {
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  return join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');
}
