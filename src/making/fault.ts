/** What stops a build, in words for whoever runs it: what is wrong, and what to do. */
export class Fault extends Error {
  // By its name it is known in another process too.
  override name = 'Fault';
}

/** By the code of the system: what is wrong, and what to do. */
const SYSTEM: Record<string, string> = {
  ENOSPC: 'De schijf is vol. Maak ruimte vrij.',
  EDQUOT: 'Je mag hier niet meer bewaren. Maak ruimte vrij.',
  EROFS: 'Hier kan niets bewaard worden: de schijf is alleen te lezen.',
  EACCES: 'Hier mag je niet bij, of niets bewaren. Vraag wie de computer beheert om toegang.',
  EPERM: 'Hier mag je niet bij, of niets bewaren. Vraag wie de computer beheert om toegang.',
  EBUSY: 'De map is in gebruik. Sluit het programma dat hem gebruikt.',
  EMFILE: 'Er zijn te veel bestanden tegelijk open. Sluit andere programma’s.',
  ENOMEM: 'Het geheugen is vol. Sluit andere programma’s.',
};

/** What an error that stopped a build means, in Dutch if it is one that can be expected; else as it came, to be looked into. */
export function explain(error: unknown): string {
  const chain = causesOf(error);
  const fault = chain.find(({ name }) => name === 'Fault');
  if (fault) return fault.message;
  for (const { code = '', path } of chain) {
    const known = SYSTEM[code];
    if (known) return path ? `${known} Het ging om ${path}.` : known;
  }
  return `Er ging iets mis dat we niet kennen. Laat dit aan een programmeur zien.\n${chain.at(-1)?.stack ?? String(error)}`;
}

/** What `act` gives; where it fails, the program ends with what that means. */
export function orExplain<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

/** An error, the one that caused it, and so on. */
function causesOf(error: unknown): NodeJS.ErrnoException[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}
