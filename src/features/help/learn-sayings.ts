import { writeFileSync } from 'node:fs';
import { questionIn, wordsOf } from '../../browser/words.ts';
import type { LearnedDirections } from '../../learning/browser/directions.ts';
import { marksOf } from '../../learning/browser/marks.ts';
import type { Learned } from '../../learning/browser/model.ts';
import { learn } from '../../learning/learn.ts';
import { learnDirections } from '../../learning/learn-directions.ts';
import { orExplain } from '../../making/fault.ts';
import { pagePath } from '../../model/collections.ts';
import { isHeavyText } from '../../model/heavy.ts';
import { type Content, itemsOf, namesIn, readSoundContent, textsIn } from '../../model/source/content.ts';
import { hashOf } from '../../model/source/lines.ts';
import { LEARNED_SAYINGS, ORDINARY } from '../../model/source/sayings.ts';
import { Danger, keyOf } from './browser/danger.ts';

/** What stands in `content/gevaar/geleerd.json`. */
export interface LearnedSayings {
  /** Of which sentences it was learned: `hashOf`. */
  sentences: string;
  /** Ids of the subjects of need, in the order in which they were learned. */
  subjects: string[];
  need: Learned;
  subject: LearnedDirections;
  /** Keys of the sentences that must be right and were not, by the id of their subject. */
  byHeart: Record<string, string>;
}

interface Subject {
  id: string;
  /** Help lines, the first to call first; none for what is ordinary. */
  lines: string[];
  /** All that it is learned of. */
  sentences: string[];
}

/** How often the site's own texts are learned: of all that is ordinary they are looked for most. */
const OWN = 3;
/** So many words at most are learned as one as well. */
const JOINED = 5;
/** A sentence of so many words at most is short. */
const SHORT = 7;
/** So many words are searched for as a name is. */
const SINGLE = 2;
/** Weights of marks that are kept to tell need, and how many marks are kept to tell of what: both worth their bytes. */
const KEPT = { need: 1, subject: 4000 };

/** `npm run leer`: learns of the sentences in `content/gevaar/` what someone speaks of, and who can help. */
function learnSayings(content: Content): LearnedSayings {
  const said = (id: string) => content.sayings.find((sayings) => sayings.id === id)?.sentences.filter(Boolean) ?? [];
  const needs = content.yaml
    .filter(({ collection }) => collection === 'gevaar')
    .flatMap(itemsOf)
    .map(({ id, lijnen }) => ({ id: String(id), lines: textsIn(lijnen), sentences: said(String(id)) }));
  const inNeed = new Set(needs.flatMap(({ sentences }) => sentences).map(wordsIn));
  const isOrdinary = (text: string) => !inNeed.has(wordsIn(text));
  const own = textsOfPages(content).filter(isOrdinary);
  const asked = questionsOfPages(content).filter(isOrdinary);
  const ordinary = [...said(ORDINARY), ...asked, ...Array.from({ length: OWN }, () => own).flat()];
  const marks = (sentences: string[]) => sentences.flatMap(spellingsOf).map(marksOf);
  const need = learn([marks(ordinary), marks(needs.flatMap(({ sentences }) => sentences))], KEPT.need);
  const subject = learnDirections(
    needs.map(({ sentences }) => marks(sentences)),
    KEPT.subject,
  );
  const learned = { subjects: needs.map(({ id }) => id), need, subject };
  return {
    sentences: hashOf([...content.sayings, ...content.questions]),
    ...learned,
    byHeart: mistakes(
      [{ id: ORDINARY, lines: [], sentences: [...said(ORDINARY), ...own] }, ...needs],
      learned,
      new Set(own),
    ),
  };
}

/** A sentence, and a short one also typed as one word, which many do. */
function spellingsOf(sentence: string): string[] {
  const words = sentence.split(' ');
  return words.length > 1 && words.length <= JOINED ? [sentence, words.join('')] : [sentence];
}

/**
 * Keys of sentences that must be right and are not: a short one, or any of `always`, that brings a line and should not, or
 * none and should; a word or two that bring another line first.
 */
function mistakes(
  subjects: Subject[],
  learned: Pick<LearnedSayings, 'subjects' | 'need' | 'subject'>,
  always: Set<string>,
): Record<string, string> {
  const needs = subjects.filter(({ id }) => id !== ORDINARY);
  const danger = new Danger({ ...learned, lines: needs.map(({ lines }) => lines), byHeart: [] });
  const isWrong = (sentence: string, lines: string[]) => {
    const [found] = danger.linesFor(sentence);
    const length = wordsOf(sentence).length;
    if (found === lines[0] || (length > SHORT && !always.has(sentence))) return false;
    return length <= SINGLE || found === undefined || lines.length === 0;
  };
  return Object.fromEntries(
    subjects.map(({ id, lines, sentences }) => [
      id,
      sentences
        .filter((sentence) => isWrong(sentence, lines))
        .map(keyOf)
        .toSorted()
        .join(''),
    ]),
  );
}

/** What names and sums up pages that are not about danger: whoever looks for those needs no help. */
const textsOfPages = (content: Content): string[] =>
  lightPages(content)
    .filter(({ collection }) => collection !== 'paginas')
    .flatMap(namesIn);

/** How readers ask for those pages, and for those of the site itself. */
function questionsOfPages(content: Content): string[] {
  const light = new Set<string>(lightPages(content).map(({ collection, slug }) => pagePath(collection, slug)));
  const isText = new Set<string>(content.mdx.map(({ collection, slug }) => pagePath(collection, slug)));
  return content.questions
    .filter(({ path }) => light.has(path) || !isText.has(path))
    .flatMap(({ sentences }) => sentences.filter(Boolean));
}

const lightPages = ({ mdx }: Content) => mdx.filter(({ slug, text }) => slug !== 'hulp' && !isHeavyText(text));

const wordsIn = (text: string): string => wordsOf(questionIn(text)).join(' ');

const content = orExplain(() => readSoundContent(process.cwd()));
writeFileSync(LEARNED_SAYINGS, `${JSON.stringify(learnSayings(content))}\n`);
console.info(`Geleerd van ${content.sayings.flatMap(({ sentences }) => sentences).length} zinnen: ${LEARNED_SAYINGS}`);
