import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

/** What Astro says of a text that it can't take; the check of texts has told it already, in Dutch. */
const OF_TEXTS = ['glob-loader', 'file-loader', 'content'];

/** Astro's log while the site is shown, for whoever writes its texts. */
export default function log(): AstroLoggerDestination {
  const all = nodeLog({});
  return {
    write(event: AstroLoggerMessage) {
      if (event.level !== 'error' || !OF_TEXTS.includes(event.label ?? '')) all.write(event);
    },
  };
}
