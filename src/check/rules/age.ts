import { type Content, fieldsOf, itemsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

const MAX_MONTHS = 12;
/** A wrong number can cost a life. */
const MAX_MONTHS_OF_LINES = 6;

/** Entries whose facts a person last checked more than a year before `today`, help lines half a year. */
export function checkAge({ mdx, yaml }: Content, today: Date): Problem[] {
  const isOld = (date: unknown, months = MAX_MONTHS) => date instanceof Date && date < monthsBefore(today, months);
  const tell = (months = MAX_MONTHS) =>
    `De feiten zijn meer dan ${months} maanden geleden nagekeken. Kijk ze na en verander «nagekeken».`;

  const entries = mdx
    .filter((source) => isOld(fieldsOf(source).nagekeken))
    .map(({ file, frontmatter }) => ({ file, line: frontmatter.lineOf(['nagekeken']), text: tell() }));
  const items = yaml.flatMap((list) => {
    const months = list.collection === 'hulplijnen' ? MAX_MONTHS_OF_LINES : MAX_MONTHS;
    return itemsOf(list).flatMap(({ nagekeken }, index) =>
      isOld(nagekeken, months)
        ? [{ file: list.file, line: list.yaml.lineOf([index, 'nagekeken']), text: tell(months) }]
        : [],
    );
  });
  return [...entries, ...items];
}

/** Milliseconds by which clocks of people and computers differ. */
const DAY = 24 * 60 * 60 * 1000;

/** Nobody has checked anything on a day after `today`. */
export function checkFuture({ mdx, yaml }: Content, today: Date): Problem[] {
  const isAhead = (date: unknown) => date instanceof Date && date.getTime() > today.getTime() + DAY;
  const text = 'De dag bij «nagekeken» moet nog komen. Zet er de dag waarop je de feiten nakeek.';
  const entries = mdx
    .filter((source) => isAhead(fieldsOf(source).nagekeken))
    .map(({ file, frontmatter }) => ({ file, line: frontmatter.lineOf(['nagekeken']), text }));
  const items = yaml.flatMap((list) =>
    itemsOf(list).flatMap(({ nagekeken }, index) =>
      isAhead(nagekeken) ? [{ file: list.file, line: list.yaml.lineOf([index, 'nagekeken']), text }] : [],
    ),
  );
  return [...entries, ...items];
}

function monthsBefore(day: Date, months: number): Date {
  const before = new Date(day);
  before.setMonth(before.getMonth() - months);
  return before;
}
