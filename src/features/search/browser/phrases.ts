import { stemOf, wordsOf } from '../../../browser/words.ts';

/** Compares a query with whole phrases: a question asked in other words still shares the rarest ones. */
export class Phrases<Owner> {
  readonly #phrases: { owner: Owner; stems: string[]; weight: number }[];
  readonly #rarity = new Map<string, number>();
  /** Rarity of a word that is in no phrase. */
  readonly #unheard: number;

  constructor(phrases: { owner: Owner; text: string }[]) {
    const counted = new Map<string, number>();
    const read = phrases.map(({ owner, text }) => ({ owner, stems: [...new Set(wordsOf(text).map(stemOf))] }));
    for (const { stems } of read) for (const stem of stems) counted.set(stem, (counted.get(stem) ?? 0) + 1);
    for (const [stem, count] of counted) this.#rarity.set(stem, Math.log(1 + read.length / count));
    this.#unheard = Math.log(1 + read.length);
    this.#phrases = read.map((phrase) => ({ ...phrase, weight: this.#weigh(phrase.stems) }));
  }

  /** How much the best phrase of each owner is like `query`, from 0 to 1; owners that share nothing are left out. */
  likenessTo(query: string): Map<Owner, number> {
    const stems = new Set(wordsOf(query).map(stemOf));
    const weight = this.#weigh([...stems]);
    const likeness = new Map<Owner, number>();
    for (const phrase of this.#phrases) {
      const shared = this.#weigh(phrase.stems.filter((stem) => stems.has(stem)));
      if (shared === 0) continue;
      const alike = (2 * shared) / (weight + phrase.weight);
      likeness.set(phrase.owner, Math.max(likeness.get(phrase.owner) ?? 0, alike));
    }
    return likeness;
  }

  #weigh(stems: string[]): number {
    return stems.reduce((sum, stem) => sum + (this.#rarity.get(stem) ?? this.#unheard), 0);
  }
}
