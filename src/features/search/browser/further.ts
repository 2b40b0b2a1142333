import { soundOf, stemOf, tellingWords, wordsOf } from '../../../browser/words.ts';
import type { Further, SearchEntry } from './entry.ts';

/** So many guides and PDFs at most stand with a page. */
const MOST = 3;

/** The guides and PDFs of `entry` that `query` asks for: those with most of its words, none where it has no such word. */
export function furtherFor(query: string, { titel, verder = [] }: SearchEntry): Further[] {
  const asked = tellingWords(wordsOf(query)).filter((word) => !isIn(word, titel));
  const counted = verder.map((further) => ({
    further,
    count: asked.filter((word) => isIn(word, further.titel)).length,
  }));
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return counted
    .filter(({ count }) => count === most)
    .slice(0, MOST)
    .map(({ further }) => further);
}

/** Whether a word stands in `title`, in any form, or joined as in «handout». */
function isIn(word: string, title: string): boolean {
  const words = wordsOf(title);
  return words.some((one) => stemOf(one) === stemOf(word)) || soundOf(words.join('')).includes(soundOf(word));
}
