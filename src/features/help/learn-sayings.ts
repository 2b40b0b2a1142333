import { writeFileSync } from 'node:fs';
import { questionIn, wordsOf } from '../../browser/words.ts';
import { isHeavyText } from '../../model/heavy.ts';
import { type Content, fieldsOf, itemsOf, readContent, textsIn } from '../../model/source/content.ts';
import { hashOf, LEARNED, ORDINARY } from '../../model/source/sayings.ts';
import { Danger, type Learned } from './browser/danger.ts';
import { learn } from './learn.ts';

/** What stands in `content/gevaar/geleerd.json`. */
export interface LearnedSayings {
  /** Of which sentences it was learned: `hashOf`. */
  sentences: string;
  /** By the id of the subject; what is ordinary is one of them. */
  subjects: Record<string, Learned>;
  /** The subject of sentences that must be right and were not, by their words. */
  byHeart: Record<string, string>;
}

interface Subject {
  id: string;
  /** All that it is learned of. */
  sentences: string[];
}

/** How often the site's own texts are learned: of all that is ordinary they are looked for most. */
const OWN = 3;
/** A sentence of so many words at most is short. */
const SHORT = 5;
/** So many words are searched for as a name is. */
const SINGLE = 2;

/** `npm run gevaar`: learns of the sentences in `content/gevaar/` what someone speaks of, and who can help. */
function learnSayings(content: Content): LearnedSayings {
  const said = (id: string) => content.sayings.find((sayings) => sayings.id === id)?.sentences.filter(Boolean) ?? [];
  const needs = content.yaml
    .filter(({ collection }) => collection === 'gevaar')
    .flatMap((source) => itemsOf(source).map(({ id }) => ({ id: String(id), sentences: said(String(id)) })));
  const inNeed = new Set(needs.flatMap(({ sentences }) => sentences).map(wordsIn));
  const own = textsOfPages(content).filter((text) => !inNeed.has(wordsIn(text)));
  const ordinary = { id: ORDINARY, sentences: [...said(ORDINARY), ...Array.from({ length: OWN }, () => own).flat()] };
  const subjects = [ordinary, ...needs];
  const learned = learn(subjects.map(({ sentences }) => sentences));
  return {
    sentences: hashOf(content.sayings),
    subjects: Object.fromEntries(subjects.map(({ id }, index) => [id, learned[index] as Learned])),
    byHeart: mistakes(subjects, learned, new Set(own)),
  };
}

/**
 * Sentences that must be right and are not: a short one, or any of `always`, that brings a line and should not, or none
 * and should; a word or two that bring those of another subject.
 */
function mistakes(subjects: Subject[], learned: Learned[], always: Set<string>): Record<string, string> {
  const model = subjects.map(({ id }, index) => ({
    lines: id === ORDINARY ? [] : [id],
    ...(learned[index] as Learned),
  }));
  const danger = new Danger({ subjects: model, byHeart: {} });
  const isWrong = (sentence: string, id: string) => {
    const [found = ORDINARY] = danger.linesFor(sentence);
    const length = wordsOf(sentence).length;
    if (found === id || (length > SHORT && !always.has(sentence))) return false;
    return length <= SINGLE || found === ORDINARY || id === ORDINARY;
  };
  return Object.fromEntries(
    subjects.flatMap(({ id, sentences }) =>
      sentences.filter((sentence) => isWrong(sentence, id)).map((sentence) => [wordsIn(sentence), id]),
    ),
  );
}

/** What names and sums up pages that are not about danger: whoever looks for those needs no help. */
const textsOfPages = ({ mdx }: Content): string[] =>
  mdx
    .filter(({ collection, text }) => collection !== 'paginas' && !isHeavyText(text))
    .map(fieldsOf)
    .flatMap(({ titel, kort, vormen, ook }) => [String(titel), String(kort), ...textsIn(vormen), ...textsIn(ook)]);

const wordsIn = (text: string): string => wordsOf(questionIn(text)).join(' ');

const content = readContent(process.cwd());
writeFileSync(LEARNED, `${JSON.stringify(learnSayings(content))}\n`);
console.info(`Geleerd van ${content.sayings.flatMap(({ sentences }) => sentences).length} zinnen: ${LEARNED}`);
