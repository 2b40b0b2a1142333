import { readFileSync } from 'node:fs';

/** A question as someone types it, and the pages that answer it. */
export interface SearchCase {
  /** `oefen`: the search was tuned on it; `apart`: it was kept aside. */
  helft: 'oefen' | 'apart';
  soort: string;
  vraag: string;
  /** Paths of the pages that are right as a first answer. */
  antwoorden: string[];
}

/** The cases of `tests/built/queries.tsv`. */
export function searchCases(): SearchCase[] {
  const [, ...lines] = readFileSync('tests/built/queries.tsv', 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [helft, soort = '', vraag = '', antwoorden = ''] = line.split('\t');
    return { helft: helft as SearchCase['helft'], soort, vraag, antwoorden: antwoorden.split(' ').map(pathOf) };
  });
}

const pathOf = (answer: string) => `/${answer.replace(/^modules\//, 'cursus/')}/`;

export interface Score {
  cases: number;
  /** Parts, from 0 to 1, of the cases that have a right answer first, among the first three, and no answer at all. */
  first: number;
  three: number;
  none: number;
}

/** How well `answer`, which gives paths with the best first, does on `cases`. */
export async function scoreOf(
  cases: SearchCase[],
  answer: (query: string) => Promise<string[]> | string[],
): Promise<Score> {
  let [first, three, none] = [0, 0, 0];
  for (const { vraag, antwoorden } of cases) {
    const given = await answer(vraag);
    const rank = given.findIndex((path) => antwoorden.includes(path));
    if (rank === 0) first++;
    if (rank >= 0 && rank < 3) three++;
    if (given.length === 0) none++;
  }
  const part = (count: number) => count / cases.length;
  return { cases: cases.length, first: part(first), three: part(three), none: part(none) };
}
