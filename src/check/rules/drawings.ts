import { collectionNamed } from '../../model/collections.ts';
import type { Content } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

/** Every button, person and photo has its drawing. */
export function checkDrawings({ yaml, drawings }: Content): Problem[] {
  return yaml.flatMap(({ collection, file, yaml: parsed }) => {
    const drawn = drawings[collection];
    if (!drawn) return [];
    return (Array.isArray(parsed.value) ? parsed.value : []).flatMap(({ id }, index) => {
      if (drawn.includes(`${id}.svg`)) return [];
      const text = `Er is geen tekening van de ${collectionNamed(collection).drawn} «${id}». Zet die in src/content/${collection}/${id}.svg`;
      return [{ file, line: parsed.lineOf([index]), text }];
    });
  });
}
