import { bewaarnaam, site } from '../../site.ts';
import { textTypes, WORTH_COMPRESSING } from '../text-files.ts';
import { caching, errorPages, FEED, inPattern } from './headers.ts';

/** Types that nginx does not know by the ending of a name; older names of a type count as well. */
const UNKNOWN = ['ics', 'webmanifest'] as const;
const OTHER_NAMES = ['application/javascript', 'text/xml'];

/** Settings of nginx for the site at `base`, with `headers` on every answer. */
export function nginx(headers: Record<string, string>, base: string): string {
  const { hashed, files, pages } = caching;
  const { html: _, ...compressible } = textTypes;
  const host = new URL(site.url).hostname;
  const root = `/var/www/${bewaarnaam}`;
  const cache = `$${bewaarnaam.replaceAll('-', '_')}_cache`;
  const failed = errorPages['500.html'].filter((status) => status !== 416);
  return `# Put it in /etc/nginx/conf.d/, see to server_name and root, which both stand there twice. The site goes in root${base === '/' ? '' : base}.
# It should have https: here «listen 443 ssl;» with ssl_certificate and ssl_certificate_key, and for who comes without
# server { listen 80; server_name ${host}; return 301 https://$host$request_uri; }

# Only what was given whole may be kept: no failure, and no part, which may turn out not to be there.
map "$status$http_range$uri" ${cache} {
  default "${pages.value}";
  "~^(200|304)${inPattern(base)}${hashed.folder}" "${hashed.value}";
  "~^(200|304)/.*\\.(${files.endings.join('|')})$" "${files.value}";
}

server {
  listen 80;
  server_name ${host};
  root "${root}";
  charset utf-8;
  server_tokens off;
  absolute_redirect off;
  disable_symlinks on "from=${root}";

  error_page 403 =404 ${base}404.html;
  error_page 404 ${base}404.html;
  error_page 494 =400 ${base}500.html;
  error_page ${failed.join(' ')} ${base}500.html;
  error_page 416 @no_such_part;

  # The build has put a compressed file beside each text.
  gzip_static on;
  # brotli_static on;  # smaller by a seventh; it needs a module, such as Debian's libnginx-mod-http-brotli-static
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length ${WORTH_COMPRESSING};
  gzip_types ${[...Object.values(compressible), FEED.type, ...OTHER_NAMES].join(' ')};

${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control ${cache} always;

  location = ${base}_headers { return 404; }
  location ~ /\\.(?!well-known/) { return 404; }
  location = ${base}${FEED.file} { types { } default_type ${FEED.type}; }
${UNKNOWN.map((ending) => `  location ~ \\.${ending}$ { types { } default_type ${textTypes[ending]}; }`).join('\n')}

  # Its answer has the headers already. A location with a header of its own, even an empty one, adds no others.
  location @no_such_part {
    add_header Cache-Control "";
    etag off;
    try_files ${base}500.html =416;
  }
}
`;
}
