import { readFileSync, statSync } from 'node:fs';
import { Unreadable } from './problem.ts';

/**
 * What an author wrote in a file, without the mark at its start that some editors leave there.
 * @throws {Unreadable}
 */
export function readText(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Unreadable(1, 'Dit bestand is er niet. Zet het terug.');
  if (!stats.isFile()) throw new Unreadable(1, 'Dit is een map, geen bestand. Geef de map een andere naam.');
  return decode(readFileSync(path));
}

function decode(bytes: Buffer): string {
  const hasUtf16Mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (hasUtf16Mark)
    throw new Unreadable(1, 'Dit bestand is opgeslagen als UTF-16. Sla het opnieuw op, en kies als codering UTF-8.');
  const text = new TextDecoder().decode(bytes);
  const wrong = text.search(/(?![\t\r\n])\p{Cc}|\ufffd/u);
  if (wrong >= 0)
    throw new Unreadable(
      lineAt(text, wrong),
      'Op deze regel staat een teken dat niet te lezen is. Sla het bestand opnieuw op, en kies als codering UTF-8. Typ het teken zo nodig opnieuw.',
    );
  const loose = text.search(/\r(?!\n)/);
  if (loose >= 0)
    throw new Unreadable(
      lineAt(text, loose),
      'De regels van dit bestand eindigen op een oude manier (CR). Sla het opnieuw op, met regeleinden voor Windows of Unix (CRLF of LF).',
    );
  return text;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
