import { SLUG_RULE, slug as slugSchema } from '../../model/schemas/fields.ts';
import { type Content, itemsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

/** File names are good slugs, and no two entries of a collection have the same. */
export function checkSlugs({ mdx, yaml }: Content): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { collection, slug, file } of mdx) {
    if (!slugSchema.safeParse(slug).success) {
      problems.push({
        file,
        line: 1,
        text: `De bestandsnaam «${slug}» ${SLUG_RULE}. Geef het bestand een andere naam.`,
      });
    }
    const key = `${collection}/${slug.toLowerCase()}`;
    const other = seen.get(key);
    if (other)
      problems.push({
        file,
        line: 1,
        text: `De naam «${slug}» bestaat al: ${other}. Geef dit bestand een andere naam, of voeg de twee samen.`,
      });
    seen.set(key, file);
  }
  for (const list of yaml) {
    const ids = new Set<unknown>();
    for (const [index, { id }] of itemsOf(list).entries()) {
      if (id !== undefined && ids.has(id)) {
        problems.push({
          file: list.file,
          line: list.yaml.lineOf([index, 'id']),
          text: `De id «${id}» staat er twee keer. Geef er één een andere naam.`,
        });
      }
      ids.add(id);
    }
  }
  return problems;
}
