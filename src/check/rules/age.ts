import type { Content } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

const MAX_MONTHS = 12;

/** Entries of which a person last checked the facts more than a year before `today`. */
export function checkAge({ mdx, yaml }: Content, today: Date): Problem[] {
  const limit = new Date(today);
  limit.setMonth(limit.getMonth() - MAX_MONTHS);
  const isOld = (date: unknown) => date instanceof Date && date < limit;
  const text = `De feiten zijn meer dan ${MAX_MONTHS} maanden geleden nagekeken. Kijk ze na en verander «nagekeken».`;

  const entries = mdx
    .filter(({ frontmatter }) => isOld((frontmatter.value as { nagekeken?: unknown } | undefined)?.nagekeken))
    .map(({ file, frontmatter }) => ({ file, line: frontmatter.lineOf(['nagekeken']), text }));
  const items = yaml.flatMap(({ file, yaml: parsed }) =>
    (Array.isArray(parsed.value) ? parsed.value : []).flatMap((item: { nagekeken?: unknown }, index) =>
      isOld(item?.nagekeken) ? [{ file, line: parsed.lineOf([index, 'nagekeken']), text }] : [],
    ),
  );
  return [...entries, ...items];
}
