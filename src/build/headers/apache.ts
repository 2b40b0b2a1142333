import { textTypes } from '../text-files.ts';
import { caching, errorPages, FEED, inPattern } from './headers.ts';

/** By the ending of a compressed file, what Apache and a browser call that. */
const ENCODINGS = { br: 'br', gz: 'gzip' };
const COMPRESSED = `\\.(${Object.keys(ENCODINGS).join('|')})`;

/** Types that Apache may not know by the ending of a name. */
const UNKNOWN = { ics: textTypes.ics, webmanifest: textTypes.webmanifest, webp: 'image/webp', woff2: 'font/woff2' };

/** Settings of Apache for the site at `base`, with `headers` on every answer. */
export function apache(headers: Record<string, string>, base: string): string {
  const { hashed, files, pages } = caching;
  const endings = Object.keys(textTypes).join('|');
  return `# Put it in the folder of the site as .htaccess, where «AllowOverride FileInfo Options» holds; or, which is faster, in the
# <Directory> of the site. It needs mod_headers, mod_mime, mod_dir and mod_rewrite. An answer to what cannot be read at all
# (400, 414) is sent before it is looked at: for these, put the lines ErrorDocument in the virtual host.

${Object.entries(errorPages)
  .flatMap(([page, statuses]) => statuses.map((status) => `ErrorDocument ${status} ${base}${page}`))
  .join('\n')}
Options -Indexes
AddDefaultCharset utf-8

${Object.entries(UNKNOWN)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
${Object.entries(ENCODINGS)
  .map(([ending, encoding]) => `AddEncoding ${encoding} .${ending}`)
  .join('\n')}
# To Debian it means Breton.
RemoveLanguage .br

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteBase ${base}

  # From http to https:
  # RewriteCond %{HTTPS} off
  # RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]

  # What is not for readers: files of servers, hidden files, lists of what is in a folder.
  RewriteRule ^_headers$|(^|/)\\.(?!well-known/) - [R=404,L]
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html !-f
  RewriteRule ^ - [R=404,L]

  # The build has put compressed files beside each text.
  RewriteRule ^(|.*/)$ $1index.html [L]
${Object.entries(ENCODINGS)
  .map(
    ([ending, encoding]) => `  RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))"
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+)$ $1.${ending} [L]`,
  )
  .join('\n')}
${Object.entries(textTypes)
  .map(([ending, type]) => `  RewriteRule \\.${ending}${COMPRESSED}$ - [T=${type}]`)
  .join('\n')}
  RewriteRule ^${inPattern(FEED.file)}(${COMPRESSED})?$ - [T=${FEED.type}]
</IfModule>

<IfModule mod_headers.c>
${Object.entries(headers)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}

  # Only what was given may be kept: no failure.
  Header always set Cache-Control "${pages.value}"
  Header always set Cache-Control "${files.value}" "expr=%{REQUEST_STATUS} -in {'200','206','304'} && %{REQUEST_URI} =~ m#\\.(${files.endings.join('|')})(${COMPRESSED})?$#"
  Header always set Cache-Control "${hashed.value}" "expr=%{REQUEST_STATUS} -in {'200','206','304'} && %{REQUEST_URI} =~ m#^${inPattern(base)}${hashed.folder}#"
  <FilesMatch "\\.(${endings})(${COMPRESSED})?$">
    Header merge Vary Accept-Encoding
  </FilesMatch>
</IfModule>
`;
}
