import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../../model/base.ts';
import { inlineStyles } from './inline-styles.ts';
import { hostHeaders } from './server-files.ts';

/** Puts `_headers` into the site that is built, for hosts that read it. */
export function headersOfHost(): AstroIntegration {
  return {
    name: 'headers-of-host',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        writeFileSync(join(dist, '_headers'), hostHeaders(inlineStyles(dist), base));
      },
    },
  };
}
