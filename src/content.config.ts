import { defineCollection } from 'astro/content/config';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { type MdxCollection, mdxCollections, type YamlCollection, yamlCollections } from './model/collections.ts';
import { CONTENT, slugOf } from './model/source/files.ts';
import { parseYaml } from './model/source/yaml.ts';

/** Astro hands a list out in the order of its ids; `order` keeps the author's. */
const inOrder = { order: z.int() };

const mdx = (name: string, { schema }: { schema: z.ZodObject }) =>
  defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: `${CONTENT}/${name}`, generateId: ({ entry }) => slugOf(entry) }),
    schema,
  });

const yaml = (name: string, { schema }: { schema: z.ZodObject }) =>
  defineCollection({
    loader: file(`${CONTENT}/${name}.yaml`, {
      parser: (text) => (parseYaml(text).value as Record<string, unknown>[]).map((item, order) => ({ ...item, order })),
    }),
    schema: schema.extend(inOrder),
  });

/** What TypeScript cannot follow from the names to their collections. */
type Defined<Schema extends z.ZodType> = ReturnType<typeof defineCollection<Schema, ReturnType<typeof glob>>>;
type InOrder<Schema> =
  Schema extends z.ZodObject<infer Shape, infer Config> ? z.ZodObject<Shape & typeof inOrder, Config> : never;
type Collections = { [Name in MdxCollection]: Defined<(typeof mdxCollections)[Name]['schema']> } & {
  [Name in YamlCollection]: Defined<InOrder<(typeof yamlCollections)[Name]['schema']>>;
};

export const collections = Object.fromEntries([
  ...Object.entries(mdxCollections).map(([name, collection]) => [name, mdx(name, collection)]),
  ...Object.entries(yamlCollections).map(([name, collection]) => [name, yaml(name, collection)]),
]) as Collections;
