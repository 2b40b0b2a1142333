import { writeFileSync } from 'node:fs';
import { stemMarksOf } from '../../learning/browser/marks.ts';
import type { Learned } from '../../learning/browser/model.ts';
import { learn } from '../../learning/learn.ts';
import { orExplain } from '../../making/fault.ts';
import { pagePath } from '../../model/collections.ts';
import { type Content, namesIn, readSoundContent } from '../../model/source/content.ts';
import { hashOf } from '../../model/source/lines.ts';
import { LEARNED_QUESTIONS } from '../../model/source/questions.ts';

/** What stands in `content/vragen/geleerd.json`. */
export interface LearnedQuestions extends Learned {
  /** Of which questions it was learned: `hashOf`. */
  sentences: string;
  /** Paths of the pages, in the order in which they were learned. */
  pages: string[];
}

/** A page has many words of its own; the clearest of them say enough. */
const LEAST = 2;

/** `npm run leer`: learns of the names of pages, and of the questions in `content/vragen/`, which page answers which. */
function learnQuestions({ mdx, questions }: Content): LearnedQuestions {
  const texts = new Map<string, string[]>(questions.map(({ path, sentences }) => [path, sentences.filter(Boolean)]));
  for (const source of mdx) {
    const path = pagePath(source.collection, source.slug);
    texts.set(path, [...namesIn(source), ...(texts.get(path) ?? [])]);
  }
  const pages = [...texts.keys()].toSorted();
  const learned = learn(
    pages.map((path) => (texts.get(path) ?? []).map(stemMarksOf)),
    LEAST,
  );
  return { sentences: hashOf(questions), pages, ...learned };
}

const content = orExplain(() => readSoundContent(process.cwd()));
writeFileSync(LEARNED_QUESTIONS, `${JSON.stringify(learnQuestions(content))}\n`);
console.info(
  `Geleerd van ${content.questions.flatMap(({ sentences }) => sentences).length} vragen: ${LEARNED_QUESTIONS}`,
);
