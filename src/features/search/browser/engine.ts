import leven from 'leven';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { partsOf, questionIn, SOUND, soundOf, stemOf, tellingWords, wordsOf } from '../../../browser/words.ts';
import type { kindNames } from '../../../model/kinds.ts';
import { Names } from './names.ts';
import { Phrases } from './phrases.ts';

/** What the search knows of a page. */
export interface SearchEntry {
  /** Path of the page from the root of the site. */
  path: string;
  kind: keyof typeof kindNames;
  titel: string;
  kort: string;
  niveau?: 'basis' | 'verder' | undefined;
  /** Lines of its pictogram, as `pictogramPath` gives them. */
  beeld?: string | undefined;
  /** Forms of its name in running text. */
  vormen: string[];
  /** Other names, misspellings, and how readers ask for it. */
  ook: string[];
}

const FIELDS = ['titel', 'vormen', 'ook', 'kort'];
/** A single word is a name; a sentence says what happens, and names are only part of that. */
const BOOST = {
  word: { titel: 5, vormen: 5, ook: 3, kort: 1.2 },
  sentence: { titel: 2, vormen: 1.2, ook: 2.4, kort: 1.4 },
};
/** Weight of a phrase identical to the question, beside the best score of its separate words. */
const LIKENESS = 4;
/** Weight of a question that is a name as a whole, beside the best score of its separate words. */
const CERTAINTY = { titel: 2, vormen: 1.6, ook: 1 };
const GUESSES = 3;
/** Share of the best score below which an entry is not relevant to the question. */
const RELEVANT = 0.03;
/** Share of the telling words of a question below which its first answer is a weak one. */
const WEAK = 0.5;
/** How many letters of a word may be wrong. */
const typos = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Finds pages by how people type: other forms, misspellings, parts of words, synonyms and whole questions. */
export class SearchEngine {
  readonly #entries: SearchEntry[];
  readonly #index: MiniSearch<SearchEntry>;
  /** Every word of every field. */
  readonly #known: Set<string>;
  /** Those in our own texts; the others may be misspelled. */
  readonly #written: Set<string>;
  /** Words of names, in which a shorter word may stand. */
  readonly #compounds: string[];
  readonly #names = new Names<SearchEntry>();
  readonly #phrases: Phrases<SearchEntry>;

  constructor(entries: SearchEntry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      idField: 'path',
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
    for (const entry of entries) {
      this.#names.addTitle(entry, entry.titel, CERTAINTY.titel);
      for (const form of entry.vormen) this.#names.add(entry, form, CERTAINTY.vormen);
      for (const other of entry.ook) this.#names.add(entry, other, CERTAINTY.ook);
    }
    this.#phrases = new Phrases(
      entries.flatMap((entry) => [entry.titel, entry.kort, ...entry.ook].map((text) => ({ owner: entry, text }))),
    );
  }

  /** The answer to `query`, best first; if nothing fits, a guess at what comes close. It is weak if it knows little of it. */
  answer(query: string): { entries: SearchEntry[]; isGuess: boolean; isWeak: boolean } {
    const found = this.find(query);
    const words = wordsOf(questionIn(query));
    if (found[0]) return { entries: found, isGuess: false, isWeak: shareOf(words, found[0]) < WEAK };
    return { entries: this.#names.nearest(words, GUESSES), isGuess: true, isWeak: true };
  }

  /** The entries that fit `query`, best first. */
  find(query: string): SearchEntry[] {
    const question = questionIn(query);
    const words = wordsOf(question);
    if (words.length === 0) return [];
    const telling = tellingWords(words);
    const isSentence = telling.length > 2 || words.length > 3;

    const scores = this.#scoresOf(telling, isSentence);
    const best = Math.max(1, ...scores.values());
    for (const [{ path }, certainty] of this.#names.namedBy(words)) {
      scores.set(path, (scores.get(path) ?? 0) + best * certainty);
    }
    if (words.length > 1) {
      for (const [{ path }, alike] of this.#phrases.likenessTo(question)) {
        scores.set(path, (scores.get(path) ?? 0) + best * alike * LIKENESS);
      }
    }
    const ranked = this.#entries
      .map((entry) => ({ entry, score: (scores.get(entry.path) ?? 0) * kindWeight(entry, words, isSentence) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const least = (ranked[0]?.score ?? 0) * RELEVANT;
    return ranked.filter(({ score }) => score >= least).map(({ entry }) => entry);
  }

  /**
   * `query` with each word that is not in our own texts replaced by the name it was probably meant to be.
   * @param mayMend whether a word may be taken for a misspelling
   */
  mend(query: string, mayMend: (word: string) => boolean = () => true): string {
    const words = wordsOf(questionIn(query));
    // A sentence may have words that we simply do not use: there only long and entirely unknown words may be wrong,
    // and only those that sound right are taken for another.
    const isName = words.length <= 2;
    const isRight = (word: string) => (isName ? this.#written.has(word) : word.length < 5 || this.#known.has(word));
    const mended = (word: string) =>
      (isRight(word) || !mayMend(word) ? undefined : this.#nameLike(word, isName ? typos(word) : 0)) ?? word;
    return words.map(mended).join(' ');
  }

  /** A name of the entry that `word` finds first, if it sounds at most `most` letters off. */
  #nameLike(word: string, most: number): string | undefined {
    const [first] = this.find(word);
    const names = first ? wordsOf(namesOf(first).join(' ')) : [];
    const apart = (name: string) => leven(soundOf(word), soundOf(name));
    const [nearest] = names.sort((a, b) => apart(a) - apart(b));
    return nearest && apart(nearest) <= most ? nearest : undefined;
  }

  /** Scores by path; entries with more of the words score higher. */
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
      // A word that we know is meant as it is spelled.
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
}

/** Share of the telling words of `words` that stand in what is said of an entry. */
function shareOf(words: string[], { titel, vormen, ook, kort }: SearchEntry): number {
  const known = new Set(wordsOf([titel, ...vormen, ...ook, kort].join(' ')).map(stemOf));
  const telling = tellingWords(words);
  return telling.filter((word) => known.has(stemOf(word))).length / telling.length;
}

const namesOf = ({ titel, vormen }: SearchEntry) => [titel, ...vormen];
const spelledAndSpoken = (term: string) => [term, SOUND + soundOf(term)];

/** A single word, or a question how to do something, asks for a term; an event or a feeling asks for a card. */
function kindWeight({ kind }: SearchEntry, [first]: string[], isSentence: boolean): number {
  if (kind === 'situaties') return !isSentence ? 0.8 : first === 'hoe' ? 1.1 : 1.4;
  return kind === 'modules' ? 0.7 : 1;
}
