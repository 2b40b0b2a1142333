import type { Content } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

/** What the lists with drawings hold, as their authors call it. */
const NAMES: Record<keyof Content['drawings'], string> = { knoppen: 'knop', personages: 'persoon', fotos: 'foto' };

/** Every button, person and photo has its drawing. */
export function checkDrawings({ yaml, drawings }: Content): Problem[] {
  return yaml.flatMap(({ collection, file, yaml: parsed }) => {
    if (!(collection in drawings)) return [];
    const drawn = collection as keyof Content['drawings'];
    return (Array.isArray(parsed.value) ? parsed.value : []).flatMap(({ id }, index) => {
      if (drawings[drawn].includes(`${id}.svg`)) return [];
      const text = `Er is geen tekening van de ${NAMES[drawn]} «${id}». Zet die in src/content/${drawn}/${id}.svg`;
      return [{ file, line: parsed.lineOf([index]), text }];
    });
  });
}
