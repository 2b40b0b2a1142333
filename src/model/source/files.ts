import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withSlashes } from '../../making/paths.ts';
import { type MdxCollection, mdxNames } from '../collections.ts';
import type { Problem } from './problem.ts';

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

/** What computers and editors leave beside a text, and nobody wrote. */
const LEFT_BEHIND = /(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)|(~|\.bak|\.orig|\.swp)$/i;

/** All files that authors put below `src/content`, as paths from the project's root in order, and what can't be one. */
export function contentFiles(root: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const tell = (file: string, text: string) => problems.push({ file, line: 1, text });
  readFolder(CONTENT);
  return { files: files.toSorted(), problems };

  function readFolder(folder: string): void {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (LEFT_BEHIND.test(entry.name)) continue;
      if (entry.isDirectory()) readFolder(file);
      else readEntry(entry, file);
    }
  }

  function readEntry(entry: Dirent, file: string): void {
    const target = statSync(join(root, file), { throwIfNoEntry: false });
    if (target?.isFile()) files.push(file);
    else if (target?.isDirectory()) tell(file, 'Dit verwijst naar een map ergens anders. Zet de map zelf hier.');
    else if (entry.isSymbolicLink())
      tell(file, 'Dit verwijst naar een bestand dat er niet is. Zet het bestand zelf hier.');
    else tell(file, 'Dit is geen gewoon bestand. Haal het weg.');
  }
}
