import { existsSync, readFileSync } from 'node:fs';
import { demandSettings } from '../../check/settings.ts';
import { orExplain } from '../../making/fault.ts';
import { base } from '../../model/base.ts';

/** Where Astro writes down that it shows the site; it may stand there still of one that was killed. */
const RECORD = '.astro/dev.json';

// `npm run dev` begins with this, so that no error of Astro's own stands in place of what is said here.
orExplain(demandSettings);
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
