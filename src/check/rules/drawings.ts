import { collectionNamed } from '../../model/collections.ts';
import { type Content, itemsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

/** Every button, person and photo has its drawing. */
export function checkDrawings({ yaml, drawings }: Content): Problem[] {
  return yaml.flatMap((list) => {
    const { collection, file } = list;
    const drawn = drawings[collection];
    if (!drawn) return [];
    return itemsOf(list).flatMap(({ id }, index) => {
      if (drawn.includes(`${id}.svg`)) return [];
      const text = `Er is geen tekening van de ${collectionNamed(collection).drawn} «${id}». Zet die in src/content/${collection}/${id}.svg`;
      return [{ file, line: list.yaml.lineOf([index]), text }];
    });
  });
}
