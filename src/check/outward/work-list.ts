import type { Answer } from './ask.ts';
import type { OutwardLink } from './outward-links.ts';

/** What a site says that will not be looked at by a program; someone with a browser may well get the page. */
const REFUSALS = [400, 401, 403, 405, 406, 429, 451, 999];

/** What an answer means. */
const STATUSES: Record<number, string> = {
  404: 'de pagina bestaat niet',
  410: 'de pagina is weggehaald',
};
const REASONS: Record<string, string> = {
  ENOTFOUND: 'de site bestaat niet',
  ECONNREFUSED: 'de site is dicht',
  CERT_HAS_EXPIRED: 'het certificaat van de site is verlopen',
  ERR_TLS_CERT_ALTNAME_INVALID: 'het certificaat is van een andere site',
};

export interface WorkList {
  /** Whether any address is dead. */
  hasDead: boolean;
  /** What there is to do, in Markdown, for an editor. */
  text: string;
}

/** The work that the answers leave: each dead address with its places, and apart from these what a person must look at. */
export function workList(links: readonly OutwardLink[], answers: readonly Answer[]): WorkList {
  const bad = answers.filter(({ isGood }) => !isGood);
  const refused = bad.filter(({ status }) => REFUSALS.includes(status));
  const dead = bad.filter((answer) => !refused.includes(answer));
  const describe = (answer: Answer) => [
    `- <${answer.url}>: ${meaning(answer)}`,
    ...links.filter(({ url }) => url === answer.url).map(({ file, line }) => `  - \`${file}\`, regel ${line}`),
  ];
  const parts = [
    `Opgevraagde adressen van andere sites: ${answers.length}.`,
    ...part(
      `Deze adressen antwoorden niet (${dead.length})`,
      'Zoek waar de pagina nu staat en verbeter het adres op elke plek. Is ze er niet meer? Kijk dan of de tekst nog klopt, en kies een andere bron.',
      dead.flatMap(describe),
    ),
    ...part(
      `Kijk zelf (${refused.length})`,
      'Deze sites laten zich niet door een programma bekijken. Open ze in je browser. Zie je de pagina? Dan is het goed.',
      refused.flatMap(describe),
    ),
    ...(bad.length === 0 ? ['Ze antwoorden allemaal.'] : []),
  ];
  return { hasDead: dead.length > 0, text: parts.join('\n\n') };
}

const part = (title: string, advice: string, lines: string[]): string[] =>
  lines.length > 0 ? [`## ${title}`, advice, lines.join('\n')] : [];

function meaning({ status, reason = '' }: Answer): string {
  if (status === 0) return `${REASONS[reason] ?? 'er komt geen antwoord'}${reason && ` (${reason})`}`;
  if (STATUSES[status]) return `${STATUSES[status]} (${status})`;
  return REFUSALS.includes(status) ? `de site weigert (${status})` : `de site geeft een fout (${status})`;
}
