import { site } from '../site.ts';
import { dutchDate } from './dutch.ts';

const facts: Record<string, () => string> = {
  naam: () => site.naam,
  organisatie: () => site.organisatie,
  klachten: () => site.toegankelijkheid.klachten,
  toezicht: () => site.toegankelijkheid.toezicht,
  'datum-verklaring': () => dutchDate(new Date(site.toegankelijkheid.datum)),
  onderzoek: () => site.toegankelijkheid.onderzoek,
  ondertekening: () =>
    site.toegankelijkheid.ondertekenaar
      ? `Ze is ondertekend door ${site.toegankelijkheid.ondertekenaar}.`
      : `Er staat nog geen handtekening van ${site.organisatie} onder.`,
};

/** Names of what texts may say of the site and of who offers it, as authors write them in `<Gegeven naam="…" />`. */
export const factNames: string[] = Object.keys(facts);

/** What such a name stands for; nothing where there is no such fact. */
export const factNamed = (name: string): string => facts[name]?.() ?? '';
