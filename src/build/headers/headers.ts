import { serverPolicy } from './policy.ts';

/**
 * What a server sends with every answer. `_headers`, nginx and Apache are written from this alone, by `npm run headers`.
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
