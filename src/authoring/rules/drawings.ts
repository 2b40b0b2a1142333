import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Every button of `content/knoppen.yaml` has its drawing. */
export function checkDrawings({ yaml, drawings }: Content): Problem[] {
  return yaml
    .filter(({ collection }) => collection === 'knoppen')
    .flatMap(({ file, yaml: parsed }) =>
      (Array.isArray(parsed.value) ? parsed.value : []).flatMap(({ id }, index) =>
        drawings.includes(`${id}.svg`)
          ? []
          : [
              {
                file,
                line: parsed.lineOf([index]),
                text: `De knop «${id}» heeft geen tekening. Zet die in src/content/knoppen/${id}.svg`,
              },
            ],
      ),
    );
}
