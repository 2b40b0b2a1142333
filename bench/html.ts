import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

interface Message {
  url: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** 31 MB that only this needs, so that it does not come with the other packages. */
const NU = 'vnu-jar@26.9.27';

/** What the checker says that is no mistake, with the reason. */
const KNOWN: ((message: Message) => boolean)[] = [
  // Read from a file, a page has no host of its own that its policy could allow.
  ({ url, message }) => url.startsWith('file:') && message.startsWith('Resource violates Content Security Policy'),
  // The checker does not know this pseudo-element.
  ({ message, extract = '' }) => message === 'CSS: Parse Error.' && extract.includes('ght(voorgelezen)'),
];

/** Has an independent checker, Nu, judge every page, style and drawing that was last built; it needs Java. */
export function benchHtml(): void {
  const jar = jarOfNu();
  if (!jar) {
    console.log(`Nu is er niet. Haal het op, en probeer het opnieuw: npm install --no-save ${NU}`);
    return;
  }
  const { error, stderr } = spawnSync(
    'java',
    ['-jar', jar, '--format', 'json', '--skip-non-html', '--also-check-css', '--also-check-svg', 'dist'],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (error) {
    console.log(`Java is er niet, of doet het niet: ${error.message}`);
    return;
  }
  const { messages }: { messages: Message[] } = JSON.parse(stderr);
  const wrong = messages.filter((message) => !KNOWN.some((isKnown) => isKnown(message)));
  for (const { url, lastLine, message } of wrong) console.log(`${url}:${lastLine} ${message}`);
  console.log(`fouten en opmerkingen van Nu: ${wrong.length} van 0`);
}

function jarOfNu(): string | undefined {
  try {
    return String(createRequire(import.meta.url)('vnu-jar'));
  } catch {
    return undefined;
  }
}
