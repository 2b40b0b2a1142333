import { type Content, fieldsOf, itemsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

const MAX_MONTHS = 12;

/** Entries whose facts a person last checked more than a year before `today`. */
export function checkAge({ mdx, yaml }: Content, today: Date): Problem[] {
  const limit = new Date(today);
  limit.setMonth(limit.getMonth() - MAX_MONTHS);
  const isOld = (date: unknown) => date instanceof Date && date < limit;
  const text = `De feiten zijn meer dan ${MAX_MONTHS} maanden geleden nagekeken. Kijk ze na en verander «nagekeken».`;

  const entries = mdx
    .filter((source) => isOld(fieldsOf(source).nagekeken))
    .map(({ file, frontmatter }) => ({ file, line: frontmatter.lineOf(['nagekeken']), text }));
  const items = yaml.flatMap((list) =>
    itemsOf(list).flatMap(({ nagekeken }, index) =>
      isOld(nagekeken) ? [{ file: list.file, line: list.yaml.lineOf([index, 'nagekeken']), text }] : [],
    ),
  );
  return [...entries, ...items];
}
