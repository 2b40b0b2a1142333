import { siteFiles } from '../../model/site-pages.ts';
import { serverPolicy } from './policy.ts';

/**
 * What a server sends with every answer. `_headers` (by each build), nginx and Apache (by `npm run headers`) are written from this alone.
 * Each page limits itself further, by a policy of its own in its head: each can only restrict the other further.
 * @param styles hashes of the styles that stand inside pages, such as `sha256-…`
 */
export function securityHeaders(styles: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': serverPolicy({
      // Only the page that searches in full texts runs WebAssembly; its own policy lets it.
      'script-src': ["'wasm-unsafe-eval'"],
      'style-src': styles.map((hash) => `'${hash}'`),
    }),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Nothing here is for other sites to show inside theirs. Facebook fetches the pictures of links by its own servers.
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=31536000',
  };
}

/** What no page of this site ever asks of a device. */
const FEATURES = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** How long a browser may keep a file: files named after their content for a year; pages must be asked for again each time. */
export const caching = {
  hashed: { folder: '_astro/', value: 'public, max-age=31536000, immutable' },
  files: { endings: ['pdf', 'png', 'webp', 'svg', 'ico'], value: 'public, max-age=3600' },
  pages: { value: 'no-cache' },
};

/** The pages that a server sends where it cannot give what was asked, each with the statuses it is for. */
export const errorPages = {
  '404.html': [403, 404],
  '500.html': [400, 405, 413, 414, 416, 429, 500, 502, 503, 504],
} as const;

/** The one file whose type its ending does not tell. */
export const FEED = { file: siteFiles.feed.slice(1), type: 'application/rss+xml' };

/** `path` as it stands in a pattern. */
export const inPattern = (path: string): string => path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
