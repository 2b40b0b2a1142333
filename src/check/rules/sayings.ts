import { wordsOf } from '../../browser/words.ts';
import { type Content, itemsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { hashOf, LEARNED, ORDINARY } from '../../model/source/sayings.ts';
import { suggest } from '../suggest.ts';

/** Each subject of `gevaar.yaml` has its sentences, and each sentence one subject. */
export function checkSayings(content: Content): Problem[] {
  return [...withoutOther(content), ...unclear(content)];
}

/** Subjects without sentences, and sentences without a subject. */
function withoutOther({ yaml, sayings }: Content): Problem[] {
  const lists = yaml.filter(({ collection }) => collection === 'gevaar');
  const ids = lists.flatMap((source) => itemsOf(source).map(({ id }) => String(id)));
  const said = sayings.filter(({ sentences }) => sentences.some(Boolean)).map(({ id }) => id);
  const silent = lists.flatMap(({ file, yaml: { lineOf } }) =>
    ids.flatMap((id, index) =>
      said.includes(id)
        ? []
        : [
            {
              file,
              line: lineOf([index]),
              text: `Er zijn geen zinnen bij «${id}». Zet die in src/content/gevaar/${id}.txt, elk op een regel.`,
            },
          ],
    ),
  );
  const loose = sayings
    .filter(({ id }) => id !== ORDINARY && !ids.includes(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      text: `In gevaar.yaml staat geen onderwerp «${id}».${suggest(id, ids)}`,
    }));
  return [...silent, ...loose];
}

/** Sentences that stand twice, or say nothing. */
function unclear({ sayings }: Content): Problem[] {
  const first = new Map<string, string>();
  return sayings.flatMap(({ file, sentences }) =>
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

/** What was learned of the sentences was learned of all of them, as they are. */
export function checkLearned({ sayings, learned }: Content): Problem[] {
  if (learned === hashOf(sayings)) return [];
  const text = 'Het zoeken kent de zinnen in src/content/gevaar nog niet zoals ze nu zijn. Draai «npm run gevaar».';
  return [{ file: LEARNED, line: 1, text }];
}
