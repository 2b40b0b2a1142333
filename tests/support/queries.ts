import { readFileSync } from 'node:fs';
import { lacks } from './site.ts';

/** A question as someone types it, and the pages that answer it. */
export interface SearchCase {
  /** `oefen`: the search was tuned on it; `apart`: it was kept aside. */
  helft: 'oefen' | 'apart';
  soort: string;
  vraag: string;
  /** Paths of the pages that are right as a first answer; none where the site says nothing about it. */
  antwoorden: string[];
}

/** `queries`: by people who knew the site's titles. `strangers`: by people who knew its readers only, labelled by others. */
export const SETS = ['queries', 'strangers'] as const;

/** The cases of `tests/search/<set>.tsv`, but for those whose answers belong to a part that this site does without. */
export function searchCases(set: (typeof SETS)[number]): SearchCase[] {
  const [, ...lines] = readFileSync(`tests/search/${set}.tsv`, 'utf8').trim().split('\n');
  const cases = lines.map((line) => {
    const [helft, soort = '', vraag = '', antwoorden = ''] = line.split('\t');
    const paths = antwoorden === '-' ? [] : antwoorden.split(' ');
    return { helft: helft as SearchCase['helft'], soort, vraag, antwoorden: paths };
  });
  return cases
    .filter(({ antwoorden }) => antwoorden.length === 0 || !antwoorden.every(lacks))
    .map((one) => ({ ...one, antwoorden: one.antwoorden.filter((path) => !lacks(path)) }));
}

export interface Score {
  cases: number;
  /** Parts, from 0 to 1, of the cases that have a right answer first, among the first three, and no answer at all. */
  first: number;
  three: number;
  none: number;
}

/**
 * How well `answer` does on `cases` that have one; it gives paths with the best first, each with those of the guides and
 * PDFs that stand with it.
 */
export async function scoreOf(
  cases: SearchCase[],
  answer: (query: string) => Promise<string[][]> | string[][],
): Promise<Score> {
  let [first, three, none] = [0, 0, 0];
  for (const { vraag, antwoorden } of cases) {
    const given = await answer(vraag);
    const rank = given.findIndex((paths) => paths.some((path) => antwoorden.includes(path)));
    if (rank === 0) first++;
    if (rank >= 0 && rank < 3) three++;
    if (given.length === 0) none++;
  }
  const part = (count: number) => count / cases.length;
  return { cases: cases.length, first: part(first), three: part(three), none: part(none) };
}
