import { soundOf, tellingWords, wordsOf } from '../../../browser/words.ts';

/** A help line as the search page shows it. */
export interface HelpLine {
  naam: string;
  nummer: string;
  waarvoor: string;
  /** Words and phrases that bring it up. */
  bij: string[];
}

/** The help lines that fit `query`, at most two: those with a phrase whose words all occur in it, in any spelling. */
export function helpFor(query: string, lines: HelpLine[]): HelpLine[] {
  const said = new Set(wordsOf(query).map(soundOf));
  const fits = (phrase: string) => {
    const words = wordsOf(phrase);
    const needed = words.length > 2 ? words : tellingWords(words);
    return needed.every((word) => said.has(soundOf(word)));
  };
  return lines.filter(({ bij }) => bij.some(fits)).slice(0, 2);
}
