import { questionIn, soundOf, stemOf, tellingWords, wordsOf } from '../../../browser/words.ts';

/** `text` as nodes in which the words that `query` asks for are marked. */
export function marked(text: string, query: string): Node[] {
  const asked = tellingWords(wordsOf(questionIn(query)));
  const isAsked = (word: string) =>
    asked.some(
      (one) => stemOf(word) === stemOf(one) || soundOf(word) === soundOf(one) || (one.length > 3 && word.includes(one)),
    );
  return text.split(/([\p{L}\p{N}'’]+)/u).map((part, index) => {
    const word = wordsOf(part)[0];
    if (index % 2 === 0 || !word || !isAsked(word)) return document.createTextNode(part);
    return markOf(part);
  });
}

export function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
