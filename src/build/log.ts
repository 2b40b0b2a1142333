import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

/** What Astro says of an error that it then throws: the build ends with what that means. */
const THROWN = /^(Caught error rendering|An unhandled error occurred while running)/;
/** A file, and how long it took: many are made at once, so that these would not stand side by side. */
const OF_A_FILE = /^ *(├─|\(\+)/;

/** Astro's log of a build, for whoever only wants to know what to mend. */
export default function log(): AstroLoggerDestination {
  const all = nodeLog({});
  return {
    write: (event: AstroLoggerMessage) => {
      const isThrown = event.level === 'error' && (event.label === null || THROWN.test(event.message));
      if (!isThrown && !OF_A_FILE.test(event.message)) all.write(event);
    },
  };
}
