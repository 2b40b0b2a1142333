import { type Content, fieldsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

/** Each task has a place of its own in the list of tasks. */
export function checkNumbers({ mdx }: Content): Problem[] {
  const tasks = mdx
    .filter(({ collection }) => collection === 'oefeningen')
    .map((task) => ({ ...task, number: fieldsOf(task).nummer }));
  return tasks.flatMap(({ file, frontmatter, number }, index) => {
    const first = number === undefined ? undefined : tasks.slice(0, index).find((task) => task.number === number);
    if (!first) return [];
    const text = `Het nummer ${number} is al van ${first.file}. Geef deze oefening een ander nummer.`;
    return [{ file, line: frontmatter.lineOf(['nummer']), text }];
  });
}
