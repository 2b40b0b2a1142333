import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';

/** What came of asking for an address. */
export interface Answer {
  url: string;
  isGood: boolean;
  /** That of the answer; 0 where none came. */
  status: number;
  /** What the network said where no answer came, by its code if it has one, such as ENOTFOUND. */
  reason?: string | undefined;
}

/** So few at a time that no host takes it amiss, and so often that one that hiccups is not called dead. */
const MANNERS = { concurrency: 5, timeout: 30_000, retryErrors: true, retryErrorsCount: 2, retryErrorsJitter: 1000 };

/** Asks for each address once; in the order in which they came. */
export async function ask(urls: readonly string[]): Promise<Answer[]> {
  const home = mkdtempSync(join(tmpdir(), 'knoppenkennis-adressen-'));
  try {
    // The checker follows the links of a page; it shows that page by itself.
    writeFileSync(join(home, 'index.html'), urls.map((url) => `<a href="${escaped(url)}">.</a>`).join('\n'));
    const { links } = await new LinkChecker().check({ ...MANNERS, path: 'index.html', serverRoot: home });
    const found = new Map(links.map((link) => [link.url, link]));
    return urls.map((url) => {
      const { state, status = 0, failureDetails = [] } = found.get(asChecked(url)) ?? {};
      return { url, isGood: state === LinkState.OK, status, reason: failureDetails.map(reasonOf).find(Boolean) };
    });
  } finally {
    rmSync(home, { recursive: true });
  }
}

const escaped = (url: string): string => url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The checker leaves out which place of a page is meant. */
function asChecked(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** An error is often only the last of a chain; the first knows most. */
function reasonOf(failure: unknown): string | undefined {
  if (!(failure instanceof Error)) return undefined;
  const { code, message, cause } = failure as NodeJS.ErrnoException;
  return reasonOf(cause) ?? code ?? message;
}
