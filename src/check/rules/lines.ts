import { wordsOf } from '../../browser/words.ts';
import type { Content } from '../../model/source/content.ts';
import { hashOf, type Lines } from '../../model/source/lines.ts';
import type { Problem } from '../../model/source/problem.ts';
import { LEARNED_QUESTIONS } from '../../model/source/questions.ts';
import { LEARNED_SAYINGS } from '../../model/source/sayings.ts';

/** Sentences that stand twice in `lines`, or say nothing. */
export function unclearIn(lines: Lines[]): Problem[] {
  const first = new Map<string, string>();
  return lines.flatMap(({ file, sentences }) =>
    sentences.flatMap((sentence, index) => {
      const words = wordsOf(sentence).join(' ');
      const place = `${file.replace(/.*\//, '')}, regel ${index + 1}`;
      const before = first.get(words);
      first.set(words, before ?? place);
      const problem = (text: string) => [{ file, line: index + 1, text }];
      if (words === '') return problem('Op deze regel staan geen woorden. Haal hem weg.');
      return before ? problem(`«${sentence}» staat er al: ${before}. Laat hem op één plaats staan.`) : [];
    }),
  );
}

/** What was learned of sentences stands there, for the build to read. */
export function checkLearnedFiles({ learned }: Content): Problem[] {
  return Object.entries(learned)
    .filter(([, hash]) => hash === undefined)
    .map(([file]) => ({ file, line: 1, text: 'Dit bestand ontbreekt, of is niet te lezen. Draai «npm run leer».' }));
}

/** What was learned of sentences was learned of all of them, as they are. */
export function checkLearned({ sayings, questions, learned }: Content): Problem[] {
  const now = { [LEARNED_SAYINGS]: hashOf([...sayings, ...questions]), [LEARNED_QUESTIONS]: hashOf(questions) };
  return Object.entries(now)
    .filter(([file, hash]) => learned[file] !== undefined && learned[file] !== hash)
    .map(([file]) => ({
      file,
      line: 1,
      text: 'Het zoeken kent de zinnen in src/content/gevaar en de vragen in src/content/vragen nog niet zoals ze nu zijn. Draai «npm run leer».',
    }));
}
