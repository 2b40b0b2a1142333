import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { canInstall, installPackages, isRoot } from './install.ts';
import { type Server, startServer } from './server.ts';

/** Where Debian puts the modules of Apache. */
const MODULES = '/usr/lib/apache2/modules';
/** What Debian turns on by itself and matters to files, with what our settings need, and another way to compress. */
const LOADED = [
  ...['mpm_event', 'authz_core', 'dir', 'mime', 'negotiation', 'autoindex', 'filter', 'deflate', 'setenvif'],
  ...['headers', 'rewrite', 'brotli'],
];

export const hasApache = () => existsSync(MODULES);

/** Installs Apache where the machine has none and lets us, without the service that Debian would start; says so where it does not. */
export function findOrInstallApache(): void {
  if (hasApache()) return;
  if (canInstall()) installPackages('apache2-bin', 'media-types');
  else console.warn('Nothing is tested behind Apache: it is not found where Debian puts it.');
}

/**
 * Serves a folder on loopback by the `.htaccess` in it. Where root runs this, Apache reads the folder as `nobody`.
 * The types and languages of names, and what is compressed on the way, are those of Debian that can go wrong here.
 */
export const serveByApache = (folder: string): Promise<Server> =>
  startServer({
    command: 'apache2',
    args: (file, home) => ['-D', 'FOREGROUND', '-d', home, '-f', file],
    settings: (port, home) => `
${LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${home}/pid
ErrorLog ${home}/error.log
DefaultRuntimeDir ${home}
StartServers 1
${isRoot() ? 'User #65534\nGroup #65534' : ''}
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddOutputFilterByType BROTLI_COMPRESS;DEFLATE text/html text/plain text/xml text/css text/javascript application/xml application/rss+xml
DocumentRoot "${resolve(folder)}"
<Directory "${resolve(folder)}">
  Options Indexes FollowSymLinks
  AllowOverride FileInfo Options
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
`,
  });
