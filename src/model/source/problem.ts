/** Something in the content that an author has to mend. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** One Dutch sentence or two: what is wrong and what to do. */
  text: string;
}

/** A text can't be read. The message is Dutch. */
export class Unreadable extends Error {
  /** Counted from 1. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** What a list of problems asks of the author, in the singular and the plural. */
const KINDS = {
  fout: ['1 fout', 'fouten'],
  advies: ['1 tekst die beter kan', 'teksten die beter kunnen'],
  herinnering: ['1 feit om na te kijken', 'feiten om na te kijken'],
} as const;

/** One line a problem, `file:line  text`, sorted by place, under a Dutch heading. */
export function formatProblems(problems: readonly Problem[], kind: keyof typeof KINDS): string {
  const lines = problems
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, text }) => `${file}:${line}  ${text}`);
  const [one, many] = KINDS[kind];
  return [`De inhoud heeft ${lines.length === 1 ? one : `${lines.length} ${many}`}:`, ...lines].join('\n');
}
