import { caching, securityHeaders } from './headers.ts';

/**
 * The settings of each kind of server, by their path from the project's root.
 * @param styles hashes of the styles that stand inside pages
 * @param folder in which the site is published, as `src/site.ts` writes it: with slashes around it or without
 */
export function deployFiles(styles: readonly string[], folder: string): Record<string, string> {
  const headers = Object.entries(securityHeaders(styles));
  const base = `/${folder}/`.replace(/\/+/g, '/');
  return {
    'public/_headers': staticHosts(headers, base),
    'deploy/nginx.conf': nginx(headers, base),
    'deploy/apache.htaccess': apache(headers, base),
  };
}

type Headers = [name: string, value: string][];

const NOTE = 'Written by «npm run headers» from src/build/headers/headers.ts.';

/** For Netlify, Cloudflare Pages and the like, whose own caching of pages is short. */
function staticHosts(headers: Headers, base: string): string {
  return `# ${NOTE}
/*
${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}

${base}${caching.hashed.folder}*
  Cache-Control: ${caching.hashed.value}
`;
}

function nginx(headers: Headers, base: string): string {
  return `# ${NOTE}
# Put it in /etc/nginx/conf.d/, set server_name and root, and add the certificate. The site goes in root${base === '/' ? '' : base}.

map $uri $knoppenkennis_cache {
  default "${caching.pages.value}";
  ~^${base}${caching.hashed.folder} "${caching.hashed.value}";
  ~\\.(${caching.files.endings.join('|')})$ "${caching.files.value}";
}

server {
  listen 80;
  server_name knoppenkennis.example;
  root /var/www/knoppenkennis;
  charset utf-8;
  server_tokens off;
  absolute_redirect off;
  error_page 404 ${base}404.html;

  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml;

${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $knoppenkennis_cache always;
}
`;
}

function apache(headers: Headers, base: string): string {
  const { hashed, files, pages } = caching;
  return `# ${NOTE}
# Put it in the folder of the site as .htaccess; it needs mod_headers and mod_setenvif.

ErrorDocument 404 ${base}404.html
Options -Indexes
AddDefaultCharset utf-8

<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}

  SetEnvIf Request_URI "^${base}${hashed.folder}" hashed
  SetEnvIf Request_URI "\\.(${files.endings.join('|')})$" file
  Header always set Cache-Control "${pages.value}"
  Header always set Cache-Control "${files.value}" env=file
  Header always set Cache-Control "${hashed.value}" env=hashed
</IfModule>
`;
}
