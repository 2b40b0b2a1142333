import { soundOf, wordsOf } from '../../../browser/words.ts';

/** The rules of `content/gevaar.yaml` as `danger-rules.ts` writes them for the browser. */
export interface DangerRules {
  /** Ways to say one thing, separated by spaces; `<2>` stands for those of set 2, which comes earlier. */
  sets: string[];
  /** What is the matter, what is most urgent first. */
  subjects: SubjectRules[];
  /** Number of the set of words that belong to ordinary things. */
  usual: number;
  /** Ordinary words that are spelled or sound almost like one of ours: they count only as themselves. */
  ordinary: string;
}

export interface SubjectRules {
  lines: string[];
  says: Rule[];
  /** Ways to say it that only count beside nothing usual. */
  doubts: Rule[];
  /** What is said where the subject is another. */
  never: number[][];
}

/** Sequences of which all, and of which none, have to be said: numbers of sets, or `FAR`. */
export type Rule = [all: number[][], none?: number[][]];
/** Stands between two sets that may be far apart. */
export const FAR = -1;

/** How many words may stand between two that belong together. */
const GAP = 3;
/** A word of fewer letters is spelled right, or it is another. */
const LEAST_SOUND = 4;
const LEAST_JOINED = 7;
const LEAST_SPLIT = 5;
const LEAST_TYPO = 8;
/** What one types is short; a longer text or word is cut, so that no page freezes on it. */
const MOST_WORDS = 120;
const MOST_LETTERS = 40;
const MOST_LINES = 3;

type Span = [start: number, end: number];

/** A way to say something: words that follow each other. */
interface Term {
  parts: Part[];
}

interface Part {
  text: string;
  /** More may stand before it, or after it. */
  before: boolean;
  after: boolean;
  sounds: string[];
}

/** Finds who can help with what someone says, however it is spelled. */
export class Danger {
  readonly #sets: Term[][];
  readonly #subjects: SubjectRules[];
  readonly #usual: number[];
  readonly #ordinary: Set<string>;
  readonly #parts: Part[];
  /** Words that stand in the rules as they are. */
  readonly #known: Set<string>;

  constructor({ sets, subjects, usual, ordinary }: DangerRules) {
    const terms = new Map<string, Term>();
    const parts = new Map<string, Part>();
    const onePart = (text: string) => {
      const part = parts.get(text) ?? partOf(text);
      parts.set(text, part);
      return part;
    };
    const termOf = (text: string) => {
      const term = terms.get(text) ?? { parts: text.split('-').map(onePart) };
      terms.set(text, term);
      return term;
    };
    this.#sets = [];
    for (const set of sets) {
      const itsTerms = set.split(' ').flatMap((text) => {
        const other = /^<(\d+)>$/.exec(text)?.[1];
        return other ? (this.#sets[Number(other)] ?? []) : termOf(text);
      });
      this.#sets.push([...new Set(itsTerms)]);
    }
    this.#subjects = subjects;
    this.#usual = [usual];
    this.#ordinary = new Set(ordinary.split(' '));
    this.#parts = [...parts.values()];
    this.#known = new Set(this.#parts.filter(({ before, after }) => !before && !after).map(({ text }) => text));
  }

  /** Names of the help lines for whoever says `query`, the first to call first; mostly none. */
  linesFor(query: string): string[] {
    const spans = this.#reader(this.#wordsIn(query));
    const isSaid = (sequence: number[]) => endsOf(sequence, spans).length > 0;
    const fits = ([all, none = []]: Rule) => all.every(isSaid) && !none.some(isSaid);
    const isIn = ({ says, doubts, never }: SubjectRules) =>
      (says.some(fits) || (doubts.some(fits) && !isSaid(this.#usual))) && !never.some(isSaid);
    const lines = this.#subjects.filter(isIn).flatMap((subject) => subject.lines);
    return [...new Set(lines)].slice(0, MOST_LINES);
  }

  /** Whether `word` may be taken for a misspelling of `name`: not if it is, or almost is, another word of danger. */
  mayBe(word: string, name: string): boolean {
    return this.#parts.every((part) => !this.#isForm(part, word) || this.#isForm(part, name));
  }

  /** Whether `word` is taken for another that only sounds the same, or is spelled almost the same. */
  isTakenFor(word: string): boolean {
    return this.#parts.some((part) => !isSpelled(part, word) && this.#isForm(part, word));
  }

  /** The words of `query`, those that were typed as one apart, between a beginning and an end. */
  #wordsIn(query: string): string[] {
    const words = wordsOf(query.slice(0, MOST_WORDS * MOST_LETTERS)).map((word) => word.slice(0, MOST_LETTERS));
    return ['^', ...words.slice(0, MOST_WORDS).flatMap((word) => this.#partsOf(word)), '$'];
  }

  /** Where each set is said in `words`. */
  #reader(words: string[]): (set: number) => Span[] {
    const forms = new Map<Part, boolean[]>();
    const formsOf = (part: Part) => {
      const found = forms.get(part) ?? words.map((word) => this.#isForm(part, word));
      forms.set(part, found);
      return found;
    };
    const spansOf = ({ parts }: Term): Span[] =>
      words.flatMap((word, start): Span[] => {
        if (parts.every((part, index) => formsOf(part)[start + index])) return [[start, start + parts.length]];
        const [only, another] = parts;
        const isSplit = only && !another && only.text.length >= LEAST_JOINED && start < words.length - 2;
        const joined = word + words[start + 1];
        return isSplit && joined.length >= LEAST_JOINED && isSpelledOrSpoken(only, joined) ? [[start, start + 2]] : [];
      });
    const known = new Map<number, Span[]>();
    return (set) => {
      const spans = known.get(set) ?? (this.#sets[set] ?? []).flatMap(spansOf);
      known.set(set, spans);
      return spans;
    };
  }

  #isForm(part: Part, word: string): boolean {
    if (isSpelled(part, word)) return true;
    if (word.length < LEAST_SOUND || this.#known.has(word) || this.#ordinary.has(word)) return false;
    return isSpoken(part, word) || isMistyped(part, word);
  }

  /** The words of the rules that were typed as one, such as ik, wil and dood; `word` itself if it is no such row. */
  #partsOf(word: string): string[] {
    const isWhole = word.length < LEAST_SPLIT || this.#parts.some((part) => this.#isForm(part, word));
    return (isWhole ? undefined : this.#split(word)) ?? [word];
  }

  #split(joined: string): string[] | undefined {
    if (joined === '') return [];
    for (let length = joined.length; length >= 2; length--) {
      const first = joined.slice(0, length);
      const rest = this.#known.has(first) ? this.#split(joined.slice(length)) : undefined;
      if (rest) return [first, ...rest];
    }
    return undefined;
  }
}

function partOf(written: string): Part {
  const text = written.replaceAll('*', '');
  return { text, before: written.startsWith('*'), after: written.endsWith('*'), sounds: soundsOf(text) };
}

const heard = new Map<string, string[]>();

/** How a word sounds by itself, and as the beginning of a longer one. */
function soundsOf(text: string): string[] {
  const sounds = heard.get(text) ?? [soundOf(text.replace(/([^aeiou]e)n$/, '$1')), soundOf(`${text}o`).slice(0, -1)];
  heard.set(text, sounds);
  return sounds;
}

function isSpelled({ text, before, after }: Part, word: string): boolean {
  if (before && after) return word.includes(text);
  if (before) return word.endsWith(text);
  return after ? word.startsWith(text) : word === text;
}

function isSpoken({ text, before, after, sounds }: Part, word: string): boolean {
  if (before || text.length < LEAST_SOUND) return false;
  const spoken = soundsOf(word);
  return after ? sounds.some((sound) => spoken.some((said) => said.startsWith(sound))) : sounds[0] === spoken[0];
}

const isSpelledOrSpoken = (part: Part, word: string): boolean => isSpelled(part, word) || isSpoken(part, word);

/** Whether one letter of a long word is missing, too many, another, or in the wrong place. */
function isMistyped({ text, before, after }: Part, word: string): boolean {
  if (before || text.length < LEAST_TYPO || word.length < LEAST_TYPO - 1 || text[0] !== word[0]) return false;
  const length = text.length;
  const typed = after ? [length - 1, length, length + 1].map((end) => word.slice(0, end)) : [word];
  return typed.some((one) => isOneOff(one, text));
}

function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

/** Where what is said by `sequence` may end. */
function endsOf(sequence: number[], spansOf: (set: number) => Span[]): number[] {
  let ends: number[] | undefined;
  let gap = GAP;
  for (const set of sequence) {
    if (set === FAR) {
      gap = Number.POSITIVE_INFINITY;
      continue;
    }
    const before: number[] | undefined = ends;
    const reach = gap;
    ends = spansOf(set)
      .filter(([start]) => before?.some((end) => end <= start && start <= end + reach) ?? true)
      .map(([, end]) => end);
    gap = GAP;
  }
  return ends ?? [];
}
