import type { MdxCollection, YamlCollection } from '../../model/collections.ts';
import { normalForm } from '../../model/dutch.ts';
import { type Content, fieldsOf, type MdxSource, textsIn } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { textOf, walk } from '../../model/source/walk.ts';
import type { ParsedYaml, YamlPath } from '../../model/source/yaml.ts';
import { type Paragraph, paragraphOf, paragraphsOf, wordsOf } from '../language/prose.ts';
import { countSyllables, fleschDouma } from '../language/readability.ts';

const MAX_SENTENCE_WORDS = 17;
const MAX_MEAN_WORDS = 10;
const MAX_MEAN_WORDS_COACH = 15;
const MAX_PARAGRAPH_SENTENCES = 4;
const MAX_POST_WORDS = 50;
const MIN_READING_EASE = 70;
const MIN_MEAN_READING_EASE = 78;

/** Words of the whole text, headings and lists included. */
const BODY_WORDS: Partial<Record<MdxCollection, [least: number, most: number]>> = {
  begrippen: [120, 220],
  situaties: [200, 350],
};

/** Words that the writing guide forbids, with what to do instead. */
const FORBIDDEN: [pattern: RegExp, advice: string][] = [
  [/\b(u|uw)\b/i, 'Spreek de lezer aan met «je».'],
  [/\bpati[eë]nt(en)?\b/i, 'Schrijf «iemand» of «mensen».'],
  [/\b\p{L}*stoornis(sen)?\b/iu, 'Schrijf «klachten», en alleen waar het nodig is.'],
  [/\b(diagnose|diagnoses)\b/i, 'Schrijf «klachten», en alleen waar het nodig is.'],
  [/\b(bijv|bv|o\.a|m\.b\.v|d\.w\.z|e\.d|i\.p\.v|t\/m|etc)\b/i, 'Schrijf de afkorting voluit.'],
  [/!/, 'Schrijf een punt in plaats van een uitroepteken.'],
];

/** Fields that clients read as sentences, beside the text below the frontmatter. */
const SENTENCES: Partial<Record<MdxCollection | YamlCollection, string[]>> = {
  begin: ['omschrijving', 'welkom', 'kop', 'tekst', 'link'],
  oefeningen: ['tekst', 'tip', 'uitleg', 'einde'],
  handelingen: ['vraag', 'jij', 'ander', 'terug'],
};

/** A page that clients read, with its running text. */
interface ClientPage {
  source: MdxSource;
  paragraphs: Paragraph[];
}

/** Texts for clients are as easy to read as the writing guide asks; those for coaches may be somewhat harder. */
export function checkLanguage({ mdx, yaml }: Content): Problem[] {
  const isCoachPage = (source: MdxSource) => fieldsOf(source).lezer === 'begeleider';
  const pages = mdx
    .filter((source) => !isCoachPage(source))
    .map((source) => ({
      source,
      paragraphs: [
        ...paragraphsOf(source.tree, (around) => !around.includes('Begeleider')),
        ...sentenceFields(source.frontmatter, SENTENCES[source.collection]),
      ],
    }));
  const forCoaches = mdx.map((source) => ({
    source,
    paragraphs: paragraphsOf(source.tree, (around) => isCoachPage(source) || around.includes('Begeleider')),
  }));
  const inLists = yaml.flatMap(({ collection, file, yaml: parsed }) =>
    sentenceFields(parsed, SENTENCES[collection]).flatMap((paragraph) => checkParagraph(file, paragraph)),
  );
  return [
    ...pages.flatMap(checkClientPage),
    ...checkMeanEase(pages),
    ...forCoaches.flatMap(checkCoachText),
    ...inLists,
    ...mdx.flatMap(checkPost),
  ];
}

/** The texts of these fields, however deep they stand. */
function sentenceFields({ value, lineOf }: ParsedYaml, fields: string[] = []): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  if (fields.length > 0) visit(value, []);
  return paragraphs;

  function visit(node: unknown, path: YamlPath): void {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      const at = [...path, Array.isArray(node) ? Number(key) : key];
      if (typeof child === 'string' && fields.includes(key)) paragraphs.push(paragraphOf(plain(child), lineOf(at)));
      else visit(child, at);
    }
  }
}

/** Without what makes words bold. */
const plain = (text: string) => text.replaceAll('**', '');

function checkClientPage(page: ClientPage): Problem[] {
  return [...page.paragraphs.flatMap((paragraph) => checkParagraph(page.source.file, paragraph)), ...checkWhole(page)];
}

/** What is wrong with one paragraph for clients. */
export function checkParagraph(file: string, paragraph: Paragraph): Problem[] {
  const { line, sentences } = paragraph;
  if (sentences.length <= MAX_PARAGRAPH_SENTENCES) return checkSentences(file, paragraph);
  const text = `Deze alinea heeft ${sentences.length} zinnen, hoogstens ${MAX_PARAGRAPH_SENTENCES}. Maak er twee alinea's van.`;
  return [{ file, line, text }, ...checkSentences(file, paragraph)];
}

/** What the organisation shares beside a link is as easy to read as a page, and short. */
function checkPost({ file, frontmatter }: MdxSource): Problem[] {
  return sentenceFields(frontmatter, ['bericht']).flatMap((post) => {
    const total = post.sentences.reduce((sum, { words }) => sum + words.length, 0);
    const text = `Het bericht heeft ${total} woorden, hoogstens ${MAX_POST_WORDS}. Maak het korter.`;
    const tooLong = total > MAX_POST_WORDS ? [{ file, line: post.line, text }] : [];
    return [...tooLong, ...checkSentences(file, post)];
  });
}

function checkSentences(file: string, { line, sentences }: Paragraph): Problem[] {
  const problems: Problem[] = [];
  for (const { text, words } of sentences) {
    if (words.length > MAX_SENTENCE_WORDS) {
      problems.push({
        file,
        line,
        text: `Deze zin heeft ${words.length} woorden, hoogstens ${MAX_SENTENCE_WORDS}. Maak er twee zinnen van: «${text}»`,
      });
    }
    for (const [pattern, advice] of FORBIDDEN) {
      const match = pattern.exec(text);
      if (match)
        problems.push({ file, line, text: `«${match[0]}» gebruiken we niet. ${advice} Het staat in: «${text}»` });
    }
  }
  return problems;
}

function checkCoachText({ source: { file }, paragraphs }: ClientPage): Problem[] {
  const mean = meanWords(paragraphs);
  if (mean <= MAX_MEAN_WORDS_COACH) return [];
  const text = `De zinnen voor de begeleider hebben gemiddeld ${mean.toFixed(1)} woorden, hoogstens ${MAX_MEAN_WORDS_COACH}. Maak zinnen korter.`;
  return [{ file, line: 1, text }];
}

function checkWhole({ source, paragraphs }: ClientPage): Problem[] {
  const { file, collection, tree } = source;
  const problems: Problem[] = [];
  const mean = meanWords(paragraphs);
  if (mean > MAX_MEAN_WORDS) {
    problems.push({
      file,
      line: 1,
      text: `De zinnen hebben gemiddeld ${mean.toFixed(1)} woorden, hoogstens ${MAX_MEAN_WORDS}. Maak zinnen korter.`,
    });
  }
  const ease = readingEase(source, paragraphs);
  if (ease < MIN_READING_EASE) {
    problems.push({
      file,
      line: 1,
      text: `De tekst leest te moeilijk: ${ease.toFixed(0)} van de 100, ten minste ${MIN_READING_EASE}. Kies kortere woorden en zinnen.`,
    });
  }
  const range = BODY_WORDS[collection];
  const total = wordsOf(wholeText(tree)).length;
  if (range && (total < range[0] || total > range[1])) {
    problems.push({
      file,
      line: 1,
      text: `De tekst heeft ${total} woorden; ${range[0]} tot ${range[1]} is goed. ${total < range[0] ? 'Vul aan' : 'Maak korter'}.`,
    });
  }
  return problems;
}

function checkMeanEase(pages: ClientPage[]): Problem[] {
  const scored = pages
    .filter(({ source, paragraphs }) => source.collection === 'begrippen' && paragraphs.length > 0)
    .map(({ source, paragraphs }) => ({ file: source.file, ease: readingEase(source, paragraphs) }));
  const mean = scored.reduce((sum, { ease }) => sum + ease, 0) / scored.length;
  if (scored.length === 0 || mean >= MIN_MEAN_READING_EASE) return [];
  const hardest = scored.reduce((a, b) => (b.ease < a.ease ? b : a));
  return [
    {
      file: hardest.file,
      line: 1,
      text: `Alle begrippen samen lezen te moeilijk: ${mean.toFixed(0)}, ten minste ${MIN_MEAN_READING_EASE}. Dit is het moeilijkste (${hardest.ease.toFixed(0)}): maak het makkelijker.`,
    },
  ];
}

/** Words a sentence on the page. */
function meanWords(paragraphs: Paragraph[]): number {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return sentences.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, sentences.length);
}

/** Flesch-Douma of the page. A term's own name and its forms don't count as difficult, nor do words that a link explains. */
function readingEase(source: MdxSource, paragraphs: Paragraph[]): number {
  const explained = new Set(explainedWords(source));
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((sum, word) => sum + (explained.has(normalForm(word)) ? 1 : countSyllables(word)), 0);
  return words.length === 0 ? 100 : fleschDouma(sentences.length, words.length, syllables);
}

function explainedWords(source: MdxSource): string[] {
  const { titel = '', vormen } = fieldsOf(source);
  const texts = [String(titel), ...textsIn(vormen)];
  walk(source.tree, (node) => {
    if (node.type === 'link') texts.push(textOf(node));
  });
  return texts.flatMap(wordsOf).map(normalForm);
}

function wholeText(tree: MdxSource['tree']): string {
  const texts: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'text') texts.push(textOf(node));
  });
  return texts.join(' ');
}
