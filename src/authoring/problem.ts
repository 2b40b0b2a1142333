/** Something in the content that an author has to mend. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** One Dutch sentence or two: what is wrong and what to do. */
  text: string;
}

/** One line a problem, `file:line  text`, sorted by place, under a Dutch heading. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, text }) => `${file}:${line}  ${text}`);
  const heading = lines.length === 1 ? 'De inhoud heeft 1 fout:' : `De inhoud heeft ${lines.length} fouten:`;
  return [heading, ...lines].join('\n');
}
