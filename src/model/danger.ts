/**
 * What people say in danger, as `content/gevaar.yaml` writes it: a line for each way of saying it, in which
 * `en wil|wou dood` words stand in this order, with at most a few others between them (`...`: any number);
 * `wil & dood` both stand somewhere; `! telefoon` what follows does not; `niet-meer` nothing stands between;
 * `bedreig*` a word begins so, `*pillen` ends so; `<ik>` is any word of that name in `content/gevaarwoorden.yaml`;
 * `^` and `$` are the beginning and the end.
 */
export interface Saying {
  /** Sequences that all have to be said. */
  all: Sequence[];
  /** Sequences of which none may be said. */
  none: Sequence[];
}

/** Words in order; each is one of several, or `ANY_DISTANCE`. */
export type Sequence = string[][];

/** Stands between two words that may be far apart. */
export const ANY_DISTANCE = '...';

const PART = String.raw`(?:\*?[\p{Ll}\d]+\*?|\^|\$)`;
const WORD = new RegExp(String.raw`^(?:${PART}(?:-${PART})*|<[a-z0-9-]+>|\.\.\.)$`, 'u');

/** Name of the group of words that `word` stands for, such as ik for `<ik>`; nothing if it is a word itself. */
export const groupNamed = (word: string): string | undefined => /^<(.+)>$/.exec(word)?.[1];

/** The lines of a field that say something; a line that begins with # is a note. */
export function sayingsIn(field: string): { text: string; index: number }[] {
  const lines = field.split('\n').map((text, index) => ({ text: text.trim(), index }));
  return lines.filter(({ text }) => text !== '' && !text.startsWith('#'));
}

/** Reads one line; what it cannot read comes back as `unreadable`. */
export function parseSaying(text: string): Saying & { unreadable: string[] } {
  const saying: Saying = { all: [], none: [] };
  const unreadable: string[] = [];
  for (const [sign = '', part = ''] of text.matchAll(/(?:^|[&!])([^&!]*)/g)) {
    const sequence = part
      .split(/\s+/)
      .filter(Boolean)
      .map((choice) => choice.split('|'));
    unreadable.push(...sequence.flat().filter((word) => !WORD.test(word)));
    if (sequence.length === 0) unreadable.push(sign);
    (sign.startsWith('!') ? saying.none : saying.all).push(sequence);
  }
  return { ...saying, unreadable };
}
