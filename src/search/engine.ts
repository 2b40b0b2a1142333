import leven from 'leven';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { Phrases } from './phrases.ts';
import { partsOf, soundOf, tellingWords, wordsOf } from './words.ts';

/** What the search knows of a page. */
export interface SearchEntry {
  /** Path of the page from the root of the site. */
  pad: string;
  soort: 'begrippen' | 'situaties' | 'modules' | 'hulp';
  titel: string;
  kort: string;
  niveau?: 'basis' | 'verder' | undefined;
  /** Forms of its name in running text. */
  vormen: string[];
  /** Other names, misspellings, and how readers ask for it. */
  ook: string[];
}

const FIELDS = ['titel', 'vormen', 'ook', 'kort'];
/** A word is a name; a sentence tells what happens, and the names in it are but a part of that. */
const BOOST = {
  word: { titel: 5, vormen: 5, ook: 3, kort: 1.2 },
  sentence: { titel: 2, vormen: 1.2, ook: 2.4, kort: 1.4 },
};
/** What a phrase that is wholly like the question counts, beside the best score of its separate words. */
const LIKENESS = 4;
/** How surely the beginning of a title means it. */
const BEGUN = 0.8;
/** Sounds live beside words in one index; the sign keeps them apart. */
const SOUND = '~';
const GUESSES = 3;
/** Part of the letters that may differ where nothing else is found. */
const FAR = 0.5;
/** How many letters of a word may be wrong. */
const typos = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Finds pages by how people type: other forms, misspellings, parts of words, synonyms and whole questions. */
export class SearchEngine {
  readonly #entries: SearchEntry[];
  readonly #index: MiniSearch<SearchEntry>;
  /** Every word of every field. */
  readonly #known: Set<string>;
  /** Those that we write ourselves; the others may be misspelled. */
  readonly #written: Set<string>;
  /** Words of names, in which a shorter word may stand. */
  readonly #compounds: string[];
  /** Whole names without spaces, as they are written and as they sound: which entries have them, and how surely. */
  readonly #names = new Map<string, Map<SearchEntry, number>>();

  readonly #phrases: Phrases<SearchEntry>;

  constructor(entries: SearchEntry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      idField: 'pad',
      fields: FIELDS,
      tokenize: wordsOf,
      processTerm: spelledAndSpoken,
      extractField: (entry, field) => [entry[field as keyof SearchEntry] ?? ''].flat().join(' '),
      searchOptions: { bm25: { k: 1.2, b: 0.3, d: 0.5 } },
    });
    this.#index.addAll(entries);
    const distinct = (texts: string[]) => [...new Set(wordsOf(texts.join(' ')))];
    this.#known = new Set(distinct(entries.flatMap((entry) => [...namesOf(entry), ...entry.ook, entry.kort])));
    this.#written = new Set(distinct(entries.flatMap((entry) => [...namesOf(entry), entry.kort])));
    this.#compounds = distinct(entries.flatMap(namesOf));
    for (const entry of entries) this.#addNames(entry);
    this.#phrases = new Phrases(
      entries.flatMap((entry) => [entry.titel, entry.kort, ...entry.ook].map((text) => ({ owner: entry, text }))),
    );
  }

  /** The answer to `query`, best first; where nothing fits, a guess at what comes near. */
  answer(query: string): { entries: SearchEntry[]; isGuess: boolean } {
    const found = this.find(query);
    if (found.length > 0) return { entries: found, isGuess: false };
    return { entries: this.#nearest(query), isGuess: true };
  }

  /** The entries that fit `query`, best first. */
  find(query: string): SearchEntry[] {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const telling = tellingWords(words);
    const isSentence = telling.length > 2 || words.length > 3;

    const scores = this.#scoresOf(telling, isSentence);
    const best = Math.max(1, ...scores.values());
    for (const [{ pad }, certainty] of this.#namedBy(words)) {
      scores.set(pad, (scores.get(pad) ?? 0) + best * certainty);
    }
    if (words.length > 1) {
      for (const [{ pad }, alike] of this.#phrases.likenessTo(query)) {
        scores.set(pad, (scores.get(pad) ?? 0) + best * alike * LIKENESS);
      }
    }
    return this.#entries
      .map((entry) => ({ entry, score: (scores.get(entry.pad) ?? 0) * kindWeight(entry, words, isSentence) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .map(({ entry }) => entry);
  }

  /** `query` with each word that our own sentences do not have in the spelling of the name that it stands for. */
  mend(query: string): string {
    const mended = wordsOf(query).map((word) => (this.#written.has(word) ? word : (this.#nameLike(word) ?? word)));
    return mended.join(' ');
  }

  /** The entries of which a name looks or sounds most like `query`. */
  #nearest(query: string): SearchEntry[] {
    const sound = soundOf(wordsOf(query).join(''));
    const closeness = new Map<SearchEntry, number>();
    for (const [key, entries] of this.#names) {
      if (!key.startsWith(SOUND)) continue;
      const name = key.slice(1);
      const apart = leven(sound, name) / Math.max(sound.length, name.length);
      for (const entry of entries.keys()) closeness.set(entry, Math.min(closeness.get(entry) ?? 1, apart));
    }
    return [...closeness]
      .filter(([, apart]) => apart <= FAR)
      .toSorted(([, a], [, b]) => a - b)
      .slice(0, GUESSES)
      .map(([entry]) => entry);
  }

  /** A name of the entry that `word` finds first, if it is but a few letters off. */
  #nameLike(word: string): string | undefined {
    const [first] = this.find(word);
    const names = first ? wordsOf(namesOf(first).join(' ')) : [];
    const apart = (name: string) => leven(soundOf(word), soundOf(name));
    const [nearest] = names.toSorted((a, b) => apart(a) - apart(b));
    return nearest && apart(nearest) <= typos(word) ? nearest : undefined;
  }

  /** Scores by path; who has more of the words comes first. */
  #scoresOf(words: string[], isSentence: boolean): Map<string, number> {
    const boost = isSentence ? BOOST.sentence : BOOST.word;
    const queries = words.map((word) => this.#queryFor(word));
    const found = this.#index.search({ combineWith: 'OR', queries }, { boost });
    const leastPart = isSentence ? 0.25 : 0.5;
    return new Map(
      found.map(({ id, score, queryTerms }) => {
        const answered = new Set(queryTerms.map((term) => term.replace(SOUND, ''))).size;
        return [id as string, score * (leastPart + (1 - leastPart) * Math.min(1, answered / words.length))];
      }),
    );
  }

  #queryFor(word: string): Query {
    const isKnown = this.#known.has(word);
    const options: SearchOptions = {
      // A word that we have is meant as it stands.
      prefix: (term) => !term.startsWith(SOUND) && term.length > 2,
      fuzzy: (term) => !isKnown && typos(term.replace(SOUND, '')),
      processTerm: spelledAndSpoken,
      boostTerm: (term) => (term.startsWith(SOUND) ? 0.5 : 1),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    };
    const parts = isKnown ? [] : partsOf(word, this.#known);
    const around = word.length < 4 ? [] : this.#compounds.filter((known) => known.indexOf(word) > 0);
    const related: Query[] = [...parts, ...around].map((term) => ({
      queries: [term],
      processTerm: (part: string) => part,
      boostTerm: () => (parts.includes(term) ? 0.6 : 0.3),
    }));
    return { combineWith: 'OR', queries: [{ ...options, queries: [word] }, ...related] };
  }

  #addNames(entry: SearchEntry): void {
    const add = (name: string, certainty: number) => {
      for (const [key, part] of keysOf(wordsOf(name))) {
        const known = this.#names.get(key) ?? new Map<SearchEntry, number>();
        known.set(entry, Math.max(known.get(entry) ?? 0, certainty * part));
        this.#names.set(key, known);
      }
    };
    add(entry.titel, 2);
    for (const form of entry.vormen) add(form, 1.6);
    for (const other of entry.ook) add(other, 1);
  }

  /** Entries of which the whole query is a name, and how surely. */
  #namedBy(words: string[]): Map<SearchEntry, number> {
    const named = new Map<SearchEntry, number>();
    for (const [key] of keysOf(words)) {
      for (const [entry, certainty] of this.#names.get(key) ?? []) {
        named.set(entry, Math.max(named.get(entry) ?? 0, certainty));
      }
    }
    // Who is still typing has the beginning of a name.
    const begun = words.join('');
    for (const entry of begun.length > 1 ? this.#entries : []) {
      const isBegun = wordsOf(entry.titel).join('').startsWith(begun);
      if (isBegun) named.set(entry, Math.max(named.get(entry) ?? 0, BEGUN));
    }
    return named;
  }
}

const namesOf = ({ titel, vormen }: SearchEntry) => [titel, ...vormen];
const spelledAndSpoken = (term: string) => [term, SOUND + soundOf(term)];

/** Keys of a name, and how sure each makes: as written, by its telling words, by its sound. */
const keysOf = (words: string[]): [key: string, part: number][] => [
  [words.join(''), 1],
  [tellingWords(words).join(''), 0.7],
  [SOUND + soundOf(words.join('')), 0.5],
];

/** For one word its term comes first, and so for who asks how; for what happens or is felt what one can do about it. */
function kindWeight({ soort }: SearchEntry, [first]: string[], isSentence: boolean): number {
  if (soort === 'situaties') return !isSentence ? 0.8 : first === 'hoe' ? 1.1 : 1.4;
  return soort === 'modules' ? 0.7 : 1;
}
