/** Files of text that are sent, by the ending of their names, and what a server calls them. The rest is compressed already. */
export const textTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  ics: 'text/calendar',
  webmanifest: 'application/manifest+json',
} as const;

/** Bytes of the smallest file that is worth compressing: a smaller one fits in one packet as it is. */
export const WORTH_COMPRESSING = 1000;
