import leven from 'leven';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { partsOf, questionIn, SOUND, soundOf, tellingWords, wordsOf } from '../../../browser/words.ts';
import { stemMarksOf } from '../../../learning/browser/marks.ts';
import { type Learned, Model } from '../../../learning/browser/model.ts';
import type { SearchEntry } from './entry.ts';
import { Names } from './names.ts';
import {
  BM25,
  BOOST,
  CERTAINTY,
  GUESSES,
  INSIDE,
  LEAST_PART,
  NAME,
  NEAR,
  NOTHING,
  RELEVANT,
  SOUNDS,
  SURE,
  typos,
  UNLIKELY,
  WORDS,
} from './ranking.ts';

/** What the search knows. */
export interface SearchData {
  entries: SearchEntry[];
  /** What was learned of questions about pages. */
  learned: Learned;
  /** Of each of those pages the place in `entries`; -1 where there is none, as for what the site says nothing about. */
  pages: number[];
}

/** The pages that answer a question, best first. */
export interface Answer {
  entries: SearchEntry[];
  /** Nothing fits: these come close to its letters. */
  isGuess: boolean;
  /** The site probably says nothing about it. */
  isWeak: boolean;
  /** The first page is probably right. */
  isSure: boolean;
}

/** Finds pages by how people type: other forms, misspellings, parts of words, synonyms and whole questions. */
export class SearchEngine {
  readonly #entries: SearchEntry[] = [];
  readonly #learned: Model;
  readonly #pages: number[];
  readonly #index: MiniSearch<SearchEntry>;
  /** Every word of every field. */
  readonly #known = new Set<string>();
  /** Those in our own texts; the others may be misspelled. */
  readonly #written = new Set<string>();
  /** Words of names, in which a shorter word may stand. */
  #compounds: string[] = [];
  readonly #names = new Names<SearchEntry>();

  constructor({ entries, learned, pages }: SearchData) {
    this.#learned = new Model(learned);
    this.#pages = pages;
    this.#index = new MiniSearch({
      idField: 'path',
      fields: Object.keys(BOOST.word),
      tokenize: wordsOf,
      processTerm: spelledAndSpoken,
      extractField: (entry, field) => [entry[field as keyof SearchEntry] ?? ''].flat().join(' '),
      searchOptions: { bm25: BM25 },
    });
    this.add(entries);
  }

  /** Takes more entries: `pages` counts them in the order in which they come. */
  add(entries: SearchEntry[]): void {
    this.#entries.push(...entries);
    this.#index.addAll(entries);
    for (const entry of entries) {
      const names = wordsOf(namesOf(entry).join(' '));
      this.#compounds.push(...names);
      const written = [...names, ...wordsOf(entry.kort)];
      for (const word of written) this.#written.add(word);
      for (const word of [...written, ...wordsOf(entry.ook.join(' '))]) this.#known.add(word);
      this.#names.addTitle(entry, entry.titel, CERTAINTY.titel);
      for (const form of entry.vormen) this.#names.add(entry, form, CERTAINTY.vormen);
      for (const other of entry.ook) this.#names.add(entry, other, CERTAINTY.ook);
    }
    this.#compounds = [...new Set(this.#compounds)];
  }

  /** The pages for `query`; if nothing fits, a guess at what comes close. */
  answer(query: string): Answer {
    const words = this.#wordsIn(query);
    if (words.length === 0) return { entries: [], isGuess: false, isWeak: false, isSure: false };
    const byWords = this.#scoresOf(words);
    const named = this.#names.namedBy(words);
    const inside = this.#names.namedIn(words);
    const { chances, nothing } = this.#chancesOf(words);
    const best = Math.max(...byWords.values());
    const ranked = this.#entries
      .map((entry, index) => ({
        entry,
        part: (byWords.get(entry.path) ?? 0) / best,
        chance: chances[index] ?? 0,
        certainty: Math.max(named.get(entry) ?? 0, INSIDE * (inside.get(entry) ?? 0)),
      }))
      .filter(({ part, chance, certainty }) => Math.max(part, chance, certainty) >= RELEVANT)
      .sort((a, b) => worthOf(b) - worthOf(a));
    const [first] = ranked;
    if (!first) return { entries: this.#names.nearest(words, GUESSES), isGuess: true, isWeak: true, isSure: false };
    const isNamed = first.certainty > 0;
    return {
      entries: ranked.map(({ entry }) => entry),
      isGuess: false,
      isWeak: !isNamed && nothing > NOTHING,
      isSure: isNamed || first.chance > SURE,
    };
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
    const isRight = (word: string) => (isName ? this.#written.has(word) : word.length < 5 || this.#isKnown(word));
    const mended = (word: string) =>
      (isRight(word) || !mayMend(word) ? undefined : this.#nameLike(word, isName ? typos(word) : 0)) ?? word;
    const once = new Map([...new Set(words)].map((word) => [word, mended(word)]));
    return words.map((word) => once.get(word) ?? word).join(' ');
  }

  /** The words of `query`, with two letters that changed places put right where that gives a word that we know. */
  #wordsIn(query: string): string[] {
    return wordsOf(questionIn(query)).map((word) =>
      this.#isKnown(word) ? word : (swapsIn(word).find((swapped) => this.#known.has(swapped)) ?? word),
    );
  }

  #isKnown(word: string): boolean {
    return this.#known.has(word) || stemMarksOf(word).some((mark) => this.#learned.knows(mark));
  }

  /** A name of the entry that `word` finds first, if it sounds at most `most` letters off. */
  #nameLike(word: string, most: number): string | undefined {
    const [first] = this.answer(word).entries;
    const names = first ? wordsOf(namesOf(first).join(' ')) : [];
    const apart = (name: string) => leven(soundOf(word), soundOf(name));
    const [nearest] = names.sort((a, b) => apart(a) - apart(b));
    return nearest && apart(nearest) <= most ? nearest : undefined;
  }

  /** How likely each entry is the answer, and that none is, by the questions that were learned. */
  #chancesOf(words: string[]): { chances: number[]; nothing: number } {
    const marks = stemMarksOf(words.join(' ')).filter((mark) => this.#learned.knows(mark));
    const chances = this.#entries.map(() => 0);
    let nothing = 0;
    if (marks.length === 0) return { chances, nothing };
    for (const [index, chance] of this.#learned.chancesOf(marks).entries()) {
      const place = this.#pages[index] ?? -1;
      if (place < 0) nothing += chance;
      else chances[place] = chance;
    }
    return { chances, nothing };
  }

  /** Scores by path; entries with more of the words score higher. */
  #scoresOf(words: string[]): Map<string, number> {
    const telling = [...new Set(tellingWords(words))];
    const kind = telling.length > 2 || words.length > 3 ? 'sentence' : 'word';
    const queries = telling.map((word) => this.#queryFor(word));
    const found = this.#index.search({ combineWith: 'OR', queries }, { boost: BOOST[kind] });
    const least = LEAST_PART[kind];
    return new Map(
      found.map(({ id, score, queryTerms }) => {
        const answered = new Set(queryTerms.map((term) => term.replace(SOUND, ''))).size;
        return [id as string, score * (least + (1 - least) * Math.min(1, answered / telling.length))];
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
      boostTerm: (term) => (term.startsWith(SOUND) ? SOUNDS : 1),
      weights: { fuzzy: NEAR.fuzzy, prefix: NEAR.prefix },
    };
    const parts = isKnown ? [] : partsOf(word, this.#known);
    const around = word.length < 4 ? [] : this.#compounds.filter((known) => known.indexOf(word) > 0);
    const related: Query[] = [...parts, ...around].map((term) => ({
      queries: [term],
      processTerm: (part: string) => part,
      boostTerm: () => (parts.includes(term) ? NEAR.part : NEAR.compound),
    }));
    return { combineWith: 'OR', queries: [{ ...options, queries: [word] }, ...related] };
  }
}

const worthOf = ({ part, chance, certainty }: { part: number; chance: number; certainty: number }) =>
  Math.log(chance + UNLIKELY) + WORDS * part + NAME * certainty;

/** `word` with each two letters beside each other in the other order. */
const swapsIn = (word: string): string[] =>
  [...word]
    .slice(1)
    .map((letter, index) => `${word.slice(0, index)}${letter}${word[index] ?? ''}${word.slice(index + 2)}`);

const namesOf = ({ titel, vormen }: SearchEntry) => [titel, ...vormen];
const spelledAndSpoken = (term: string) => [term, SOUND + soundOf(term)];
