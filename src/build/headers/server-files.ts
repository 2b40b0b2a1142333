import { apache } from './apache.ts';
import { caching, securityHeaders } from './headers.ts';
import { nginx } from './nginx.ts';

/**
 * The settings of each kind of server, by their path from the project's root.
 * @param styles hashes of the styles that stand inside pages
 * @param folder in which the site is published, as `src/site.ts` writes it: with slashes around it or without
 */
export function deployFiles(styles: readonly string[], folder: string): Record<string, string> {
  const headers = securityHeaders(styles);
  const base = `/${folder}/`.replace(/\/+/g, '/');
  const files = {
    'public/_headers': staticHosts(headers, base),
    'deploy/nginx.conf': nginx(headers, base),
    'deploy/apache.htaccess': apache(headers, base),
  };
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, `# ${NOTE}\n${text}`]));
}

const NOTE = 'Written by «npm run headers» from src/build/headers/.';

/** For Netlify, Cloudflare Pages and the like, whose own caching of pages is short. */
function staticHosts(headers: Record<string, string>, base: string): string {
  return `/*
${Object.entries(headers)
  .map(([name, value]) => `  ${name}: ${value}`)
  .join('\n')}

${base}${caching.hashed.folder}*
  Cache-Control: ${caching.hashed.value}
`;
}
