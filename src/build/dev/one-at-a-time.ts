import { existsSync, readFileSync } from 'node:fs';
import { base } from '../../model/base.ts';

/** Where Astro writes down that it shows the site; it may stand there still of one that was killed. */
const RECORD = '.astro/dev.json';

/** `npm run dev` begins with this: where the site is being shown already it says where, in place of Astro's own error. */
if (existsSync(RECORD)) {
  const { url, pid } = JSON.parse(readFileSync(RECORD, 'utf8'));
  const isShown = await fetch(url).then(
    () => true,
    () => false,
  );
  if (isShown) {
    console.error(`De site staat al klaar op ${url}${base} (proces ${pid}). Open dat adres, of stop die eerst.`);
    process.exit(1);
  }
}
