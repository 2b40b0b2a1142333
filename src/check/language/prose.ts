import type { Root } from 'mdast';
import { isComponent, lineOf, textOf, walk } from '../../model/source/walk.ts';

export interface Sentence {
  text: string;
  words: string[];
}

/** A paragraph or list item as the reader meets it. */
export interface Paragraph {
  line: number;
  sentences: Sentence[];
}

const sentenceSegmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter('nl', { granularity: 'word' });

/** The words of `text`, without punctuation. */
export function wordsOf(text: string): string[] {
  return [...wordSegmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/**
 * The running text of `tree`: its paragraphs, without headings and tables.
 * @param counts whether a paragraph counts, by the names of the components around it
 */
export function paragraphsOf(tree: Root, counts: (around: string[]) => boolean = () => true): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  walk(tree, (node, ancestors) => {
    if (node.type !== 'paragraph' || !counts(ancestors.filter(isComponent).map(({ name }) => name ?? ''))) return;
    paragraphs.push({ line: lineOf(node), sentences: sentencesOf(textOf(node)) });
  });
  return paragraphs;
}

/** A text that stands by itself, such as a field of the frontmatter. */
export const paragraphOf = (text: string, line: number): Paragraph => ({ line, sentences: sentencesOf(text) });

function sentencesOf(text: string): Sentence[] {
  return [...sentenceSegmenter.segment(segmentable(text))]
    .map(({ segment }) => ({ text: segment.trim(), words: wordsOf(segment) }))
    .filter(({ words }) => words.length > 0);
}

/** The segmenter knows neither the question mark in a quoted button name, nor a Dutch sentence that starts with ’s. */
function segmentable(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replaceAll(/[?!](?=\s+\p{Ll})/gu, '')
    .replaceAll(/(?<=[.?!]\s)[’']s\b/g, 'Des');
}
