import { z } from 'astro/zod';
import { mdxCollections, yamlCollections } from '../../model/collections.ts';
import type { Content } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import type { ParsedYaml, YamlPath } from '../../model/source/yaml.ts';
import { suggest } from '../suggest.ts';

/** Every field of every entry is there, known, and of the right kind. */
export function checkFields({ mdx, yaml }: Content): Problem[] {
  return [
    ...mdx.flatMap(({ collection, file, frontmatter }) =>
      check(mdxCollections[collection].schema, frontmatter.value ?? {}, frontmatter, file),
    ),
    ...yaml.flatMap(({ collection, file, yaml: parsed }) =>
      check(z.array(yamlCollections[collection].schema), parsed.value, parsed, file),
    ),
  ];
}

function check(schema: z.ZodType, value: unknown, source: ParsedYaml, file: string): Problem[] {
  const { error } = schema.safeParse(value, { error: dutchMessage });
  return (error?.issues ?? []).flatMap((issue) => {
    const path = issue.path as YamlPath;
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema);
      return issue.keys.map((key) => ({
        file,
        line: source.lineOf([...path, key]),
        text: `Het veld «${key}» kennen we niet.${suggest(key, known)} Verbeter de naam of haal de regel weg.`,
      }));
    }
    return [{ file, line: source.lineOf(path), text: `Het veld «${nameOf(path)}» ${issue.message}.` }];
  });
}

/** `bronnen.0.url` reads as "bronnen 1, url". */
function nameOf(path: YamlPath): string {
  return path.map((part) => (typeof part === 'number' ? `${part + 1}` : part)).join(' ') || 'bestand';
}

function knownKeys(schema: z.ZodType): string[] {
  const object = schema instanceof z.ZodArray ? schema.element : schema;
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** The end of a sentence that starts with the field's name; schemas give their own where they know better. */
const dutchMessage: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'ontbreekt. Vul het in';
  if (issue.code === 'invalid_type') return `moet ${KINDS[issue.expected] ?? 'iets anders'} zijn`;
  if (issue.code === 'invalid_value') return `moet een van deze zijn: ${issue.values.join(', ')}`;
  return 'klopt niet. Kijk hoe andere teksten het schrijven';
};

const KINDS: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  array: 'een lijst, zoals [een, twee]',
  date: 'een datum, zoals 2026-11-24',
  object: 'een groep velden',
  record: 'een groep velden',
  tuple: 'een lijst, zoals [een, twee]',
  int: 'een heel getal',
  boolean: 'true of false',
};
