import { questionIn, soundOf, wordsOf } from '../../../browser/words.ts';
import { ANY_DISTANCE, groupNamed, parseSaying, type Sequence, sayingsIn } from '../../../model/danger.ts';

/** `content/gevaar.yaml` for the browser, as `danger-rules.ts` gives it: what is said is still as `model/danger.ts` reads it. */
export interface DangerRules {
  /** The words of each group, separated by spaces; a group may name those before it. */
  groups: Record<string, string>;
  /** What is the matter, what is most urgent first. */
  subjects: SubjectRules[];
  /** Ordinary words that are spelled or sound almost like one of ours: they count only as themselves. */
  ordinary: string;
}

export interface SubjectRules {
  lines: string[];
  says: string;
  /** Ways to say it that only count beside nothing usual. */
  doubts: string;
  /** What is said where the subject is another. */
  never: string;
}

/** The group of words that belong to usual things. */
const USUAL = '<gewoon>';
/** How many words may stand between two that belong together. */
const GAP = 3;
/** A word of fewer letters is spelled right, or it is another. */
const LEAST_SOUND = 4;
const LEAST_JOINED = 7;
const LEAST_SPLIT = 5;
const LEAST_TYPO = 8;
const MOST_LINES = 3;

type Span = [start: number, end: number];

/** A way to say something: words that follow each other. */
type Term = Part[];

interface Part {
  text: string;
  /** More may stand before it, or after it. */
  before: boolean;
  after: boolean;
  sounds: string[];
}

/** Terms of which one is said; nothing stands for any distance. */
type Choice = Term[] | undefined;

interface Rule {
  all: Choice[][];
  none: Choice[][];
}

interface Subject {
  lines: string[];
  says: Rule[];
  doubts: Rule[];
  never: Choice[][];
}

/** Finds who can help with what someone says, however it is spelled. */
export class Danger {
  readonly #subjects: Subject[];
  readonly #usual: Choice[];
  readonly #ordinary: Set<string>;
  readonly #parts: Part[];
  /** Words that stand in the rules as they are. */
  readonly #known: Set<string>;

  constructor({ groups, subjects, ordinary }: DangerRules) {
    const parts = keptBy(partOf);
    const terms = keptBy((text): Term => text.split('-').map(parts.of));
    const groupsRead = keptBy((name): Term[] => (groups[name] ?? '').split(' ').flatMap(termsOf));
    const choices = keptBy((words) => words.split('|').flatMap(termsOf));

    this.#subjects = subjects.map(({ lines, says, doubts, never }) => ({
      lines,
      says: sayingsIn(says).map(ruleOf),
      doubts: sayingsIn(doubts).map(ruleOf),
      never: sayingsIn(never).flatMap((saying) => ruleOf(saying).all),
    }));
    this.#usual = [choices.of(USUAL)];
    this.#ordinary = new Set(ordinary.split(' '));
    this.#parts = parts.all();
    this.#known = new Set(this.#parts.filter(({ before, after }) => !before && !after).map(({ text }) => text));

    function termsOf(word: string): Term[] {
      const group = groupNamed(word);
      return group === undefined ? [terms.of(word)] : groupsRead.of(group);
    }

    function ruleOf({ text }: { text: string }): Rule {
      const { all, none } = parseSaying(text);
      const read = (sequence: Sequence) =>
        sequence.map((words) => (words[0] === ANY_DISTANCE ? undefined : choices.of(words.join('|'))));
      return { all: all.map(read), none: none.map(read) };
    }
  }

  /** Names of the help lines for whoever says `query`, the first to call first; mostly none. */
  linesFor(query: string): string[] {
    const spansOf = this.#reader(this.#wordsIn(query));
    const isSaid = (sequence: Choice[]) => endsOf(sequence, spansOf).length > 0;
    const fits = ({ all, none }: Rule) => all.every(isSaid) && !none.some(isSaid);
    const isIn = ({ says, doubts, never }: Subject) =>
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
    return ['^', ...wordsOf(questionIn(query)).flatMap((word) => this.#partsOf(word)), '$'];
  }

  /** Where each choice is said in `words`. */
  #reader(words: string[]): (choice: Term[]) => Span[] {
    const forms = new Map<Part, boolean[]>();
    const formsOf = (part: Part) => {
      const found = forms.get(part) ?? words.map((word) => this.#isForm(part, word));
      forms.set(part, found);
      return found;
    };
    const spansOf = (term: Term): Span[] =>
      words.flatMap((word, start): Span[] => {
        if (term.every((part, index) => formsOf(part)[start + index])) return [[start, start + term.length]];
        const [only, another] = term;
        const isSplit = only && !another && only.text.length >= LEAST_JOINED && start < words.length - 2;
        const joined = word + words[start + 1];
        return isSplit && joined.length >= LEAST_JOINED && isSpelledOrSpoken(only, joined) ? [[start, start + 2]] : [];
      });
    const found = new Map<Term[], Span[]>();
    return (choice) => {
      const spans = found.get(choice) ?? choice.flatMap(spansOf);
      found.set(choice, spans);
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
  return { text, before: written.startsWith('*'), after: written.endsWith('*'), sounds: sounds.of(text) };
}

/** How a word sounds by itself, and as the beginning of a longer one. */
const sounds = keptBy((text) => [soundOf(text.replace(/([^aeiou]e)n$/, '$1')), soundOf(`${text}o`).slice(0, -1)]);

function isSpelled({ text, before, after }: Part, word: string): boolean {
  if (before && after) return word.includes(text);
  if (before) return word.endsWith(text);
  return after ? word.startsWith(text) : word === text;
}

function isSpoken({ text, before, after, sounds: own }: Part, word: string): boolean {
  if (before || text.length < LEAST_SOUND) return false;
  const spoken = sounds.of(word);
  return after ? own.some((sound) => spoken.some((said) => said.startsWith(sound))) : own[0] === spoken[0];
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
function endsOf(sequence: Choice[], spansOf: (choice: Term[]) => Span[]): number[] {
  let ends: number[] | undefined;
  let reach = GAP;
  for (const choice of sequence) {
    if (choice) {
      ends = endsAfter(ends, reach, spansOf(choice));
      reach = GAP;
    } else reach = Number.POSITIVE_INFINITY;
  }
  return ends ?? [];
}

/** Ends of `spans` that begin at most `reach` words after one of `ends`; of all, where nothing was said before. */
const endsAfter = (ends: number[] | undefined, reach: number, spans: Span[]): number[] =>
  spans.filter(([start]) => ends?.some((end) => end <= start && start <= end + reach) ?? true).map(([, end]) => end);

/** Makes a value for each text once. */
function keptBy<Value>(make: (text: string) => Value): { of: (text: string) => Value; all: () => Value[] } {
  const made = new Map<string, Value>();
  const of = (text: string) => {
    const value = made.get(text) ?? make(text);
    made.set(text, value);
    return value;
  };
  return { of, all: () => [...made.values()] };
}
