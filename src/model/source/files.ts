import { type MdxCollection, mdxNames } from '../collections.ts';

/** Where the texts stand, from the project's root. */
export const CONTENT = 'src/content';

/** The slug of an entry: the name of its file, in whatever folder of its collection that stands. */
export const slugOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.mdx$/, '');

/** The entry that is written in `file`, a path of any kind; `undefined` where that is no text of a collection. */
export function entryIn(file: string): { collection: MdxCollection; slug: string } | undefined {
  if (!file.endsWith('.mdx')) return undefined;
  const path = `/${file.replaceAll('\\', '/')}`;
  const collection = mdxNames.find((name) => path.includes(`/${CONTENT}/${name}/`));
  return collection && { collection, slug: slugOf(path) };
}
