import { pictogramNames } from '../../model/pictograms.ts';
import { type Content, fieldsOf, itemsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { suggest } from '../suggest.ts';

/** A pictogram that an entry has, and where its author wrote it. */
interface Named {
  name: string;
  titel: string;
  file: string;
  line: number;
}

/** Every pictogram that is named exists. */
export function checkPictograms(content: Content): Problem[] {
  const known = pictogramNames();
  return [...ofTerms(content), ...ofThemes(content)]
    .filter(({ name }) => !known.includes(name))
    .map(({ name, file, line }) => ({
      file,
      line,
      text: `Het plaatje «${name}» bestaat niet.${suggest(name, known)} Zoek er een op tabler.io/icons en neem de naam over.`,
    }));
}

/** No two terms have the same pictogram, and no two themes: a reader finds them by it. */
export function checkPictogramsOnce(content: Content): Problem[] {
  return [ofTerms(content), ofThemes(content)].flatMap((all) =>
    all.flatMap(({ name, file, line }, index) => {
      const first = all.findIndex((one) => one.name === name);
      if (first === index) return [];
      return [
        {
          file,
          line,
          text: `«${name}» is ook het plaatje van «${all[first]?.titel}» (${all[first]?.file}). Kies voor één van de twee een ander.`,
        },
      ];
    }),
  );
}

function ofTerms({ mdx }: Content): Named[] {
  return mdx.flatMap((source) => {
    if (source.collection !== 'begrippen') return [];
    const { beeld, titel } = fieldsOf(source);
    const { file, frontmatter } = source;
    if (typeof beeld !== 'string') return [];
    return [{ name: beeld, titel: String(titel), file, line: frontmatter.lineOf(['beeld']) }];
  });
}

function ofThemes({ yaml }: Content): Named[] {
  return yaml.flatMap((list) => {
    if (list.collection !== 'themas') return [];
    return itemsOf(list).flatMap(({ beeld, titel }, index) =>
      typeof beeld === 'string'
        ? [{ name: beeld, titel: String(titel), file: list.file, line: list.yaml.lineOf([index, 'beeld']) }]
        : [],
    );
  });
}
