import type { Content } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

/** Nothing is left of what `npm run nieuw` wrote for its author to replace. */
export function checkPlaceholders({ mdx, placeholders }: Content): Problem[] {
  const open = [...new Set(placeholders.map((text) => text.trim()))];
  return mdx.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = open.find((one) => line.includes(one));
      return found
        ? [{ file, line: index + 1, text: `«${found}» is nog niet ingevuld. Schrijf er je eigen tekst.` }]
        : [];
    }),
  );
}
