import { type Content, itemsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { ORDINARY } from '../../model/source/sayings.ts';
import { suggest } from '../suggest.ts';
import { unclearIn } from './lines.ts';

/** Each subject of `gevaar.yaml` has its sentences, and each sentence one subject. */
export function checkSayings(content: Content): Problem[] {
  return [...withoutOther(content), ...unclearIn(content.sayings)];
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
