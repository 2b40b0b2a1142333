import { readFileSync } from 'node:fs';
import type { Danger } from '../../src/features/help/browser/danger.ts';

/** What someone types, and the help lines of which one is right as the first; none for what is ordinary. */
export interface DangerCase {
  /** `oefen`: the rules were made with it; `apart`: it was kept aside. */
  helft: string;
  onderwerp: string;
  vraag: string;
  lijnen: string[];
}

/** The cases of `tests/search/danger.tsv`. */
export function dangerCases(): DangerCase[] {
  const [, ...rows] = readFileSync('tests/search/danger.tsv', 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [helft = '', onderwerp = '', vraag = '', lijnen = ''] = row.split('\t');
    return { helft, onderwerp, vraag, lijnen: lijnen === '-' ? [] : lijnen.split('|') };
  });
}

/** Part, from 0 to 1, of the sentences of danger in `cases` that have a right line first. */
export function shareRight(cases: DangerCase[], danger: Danger): number {
  const inDanger = cases.filter(({ lijnen }) => lijnen.length > 0);
  const right = inDanger.filter(({ vraag, lijnen }) => lijnen.includes(danger.linesFor(vraag)[0] ?? ''));
  return right.length / inDanger.length;
}

/** Part, from 0 to 1, of the ordinary sentences in `cases` that bring a line. */
export function shareFalse(cases: DangerCase[], danger: Danger): number {
  const ordinary = cases.filter(({ lijnen }) => lijnen.length === 0);
  return ordinary.filter(({ vraag }) => danger.linesFor(vraag).length > 0).length / ordinary.length;
}
