import { collectionNamed, type MdxCollection, type YamlCollection } from '../../model/collections.ts';
import { type Content, fieldsOf, itemsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { suggest } from '../suggest.ts';

type Collection = MdxCollection | YamlCollection;

/** Every entry that a field names exists, is named once, and is not the entry itself. */
export function checkReferences(content: Content): Problem[] {
  const known = knownSlugs(content);
  const problems: Problem[] = [];

  for (const source of content.mdx) {
    const { collection, slug, file, frontmatter } = source;
    checkEntry(collection, fieldsOf(source), slug, (path, text) => {
      problems.push({ file, line: frontmatter.lineOf(path), text });
    });
  }
  for (const list of content.yaml) {
    for (const [index, item] of itemsOf(list).entries()) {
      checkEntry(list.collection, item, undefined, (path, text) => {
        problems.push({ file: list.file, line: list.yaml.lineOf([index, ...path]), text });
      });
    }
  }
  return problems;

  function checkEntry(
    collection: Collection,
    fields: Record<string, unknown>,
    own: string | undefined,
    report: (path: (string | number)[], text: string) => void,
  ): void {
    for (const [field, target] of Object.entries(collectionNamed(collection).references ?? {})) {
      const value = fields[field];
      const isList = Array.isArray(value);
      for (const [index, name] of (isList ? value : [value]).entries()) {
        if (typeof name !== 'string' || name === 'alle') continue;
        const path = isList ? [field, index] : [field];
        const slugs = known[target] ?? [];
        if (!slugs.includes(name)) {
          report(
            path,
            `Het veld «${field}» noemt «${name}», maar dat bestaat niet in ${target}.${suggest(name, slugs)}`,
          );
        } else if (target === collection && name === own) {
          report(path, `Het veld «${field}» noemt dit begrip zelf. Haal «${name}» weg.`);
        } else if (isList && value.indexOf(name) !== index) {
          report(path, `Het veld «${field}» noemt «${name}» twee keer. Haal er één weg.`);
        }
      }
    }
  }
}

/** The slugs or ids of each collection. */
export function knownSlugs({ mdx, yaml }: Content): Record<string, string[]> {
  const known: Record<string, string[]> = {};
  for (const { collection, slug } of mdx) known[collection] = [...(known[collection] ?? []), slug];
  for (const list of yaml) known[list.collection] = itemsOf(list).map(({ id }) => String(id));
  return known;
}
