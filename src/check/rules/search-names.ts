import { SearchEngine } from '../../features/search/browser/engine.ts';
import { pagePath } from '../../model/collections.ts';
import { type Content, fieldsOf, type MdxSource, textsIn } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

/** A name in `ook` is one that the search would not find by itself: not another form or spelling of what it knows. */
export function checkSearchNames({ mdx }: Content): Problem[] {
  // Two texts with one slug are told by another rule.
  const entries = new Map(mdx.map(namesOf).map((names) => [names.path, { ...names, ook: [] }]));
  const engine = new SearchEngine({
    entries: [...entries.values()],
    learned: { biases: [], marks: '', weights: '' },
    pages: [],
  });
  return mdx.flatMap((source) =>
    textsIn(fieldsOf(source).ook).flatMap((name, index) =>
      engine.answer(name).entries[0]?.path === namesOf(source).path
        ? [
            {
              file: source.file,
              line: source.frontmatter.lineOf(['ook', index]),
              text: `Het zoeken vindt «${name}» hier ook zonder «ook». Haal het daar weg.`,
            },
          ]
        : [],
    ),
  );
}

function namesOf(source: MdxSource) {
  const { titel, kort, vormen } = fieldsOf(source);
  return {
    path: pagePath(source.collection, source.slug),
    kind: source.collection,
    titel: String(titel),
    kort: String(kort),
    vormen: textsIn(vormen),
  };
}
