import { withSlashes } from '../../making/paths.ts';
import { type MdxCollection, mdxNames } from '../collections.ts';

/** Where the texts stand, from the project's root. */
export const CONTENT = 'src/content';

/** Whether `path`, from the root of the machine and as any system writes it, is of a text or of what belongs to one. */
export const isInContent = (path: string): boolean => withSlashes(path).includes(`/${CONTENT}/`);

/** The slug of an entry: the name of its file, in whatever folder of its collection that stands. */
export const slugOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.mdx$/, '');

/** The entry that is written in `file`, a path of any kind; `undefined` where that is no text of a collection. */
export function entryIn(file: string): { collection: MdxCollection; slug: string } | undefined {
  if (!file.endsWith('.mdx')) return undefined;
  const path = `/${withSlashes(file)}`;
  const collection = mdxNames.find((name) => path.includes(`/${CONTENT}/${name}/`));
  return collection && { collection, slug: slugOf(path) };
}
