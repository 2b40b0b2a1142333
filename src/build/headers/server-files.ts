import { apache } from './apache.ts';
import { caching, securityHeaders } from './headers.ts';
import { nginx } from './nginx.ts';

/**
 * The settings of each kind of server, by their path from the project's root.
 * @param styles hashes of the styles that stand inside pages
 * @param base folder in which the site is published, with a slash at both ends
 */
export function deployFiles(styles: readonly string[], base: string): Record<string, string> {
  const headers = securityHeaders(styles);
  const files = {
    'deploy/nginx.conf': nginx(headers, base),
    'deploy/apache.htaccess': apache(headers, base),
  };
  const note = '# Written by «npm run headers» from src/build/headers/.';
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, `${note}\n${text}`]));
}

/** What stands in `_headers`, for Netlify, Cloudflare Pages and the like, whose own caching of pages is short. */
export function hostHeaders(styles: readonly string[], base: string): string {
  return `# Written by the build from src/build/headers/.
/*
${Object.entries(securityHeaders(styles))
  .map(([name, value]) => `  ${name}: ${value}`)
  .join('\n')}

${base}${caching.hashed.folder}*
  Cache-Control: ${caching.hashed.value}
`;
}
