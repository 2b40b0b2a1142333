import { type Content, fieldsOf, textsIn } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

/** Every term can be reached from another term, so that a reader who wanders meets them all. */
export function checkGraph({ mdx }: Content): Problem[] {
  const terms = mdx.filter(({ collection }) => collection === 'begrippen');
  const named = new Set(terms.flatMap((term) => textsIn(fieldsOf(term).zieOok)));
  return terms
    .filter(({ slug }) => !named.has(slug))
    .map(({ file, slug }) => ({
      file,
      line: 1,
      text: `Geen ander begrip noemt «${slug}» bij «zieOok». Zet het bij een begrip dat erop lijkt.`,
    }));
}
