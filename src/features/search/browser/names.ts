import leven from 'leven';
import { SOUND, soundOf, tellingWords, wordsOf } from '../../../browser/words.ts';

/** How surely the beginning of a name means it. */
const BEGUN = 0.8;
/** Words of a name that is looked for in a sentence. */
const LONGEST = 4;
/** Share of the letters that may differ in a near miss. */
const FAR = 0.5;

/** Whole names, found however their words are joined or split, and by their sound. */
export class Names<Owner> {
  /** Owners by the keys of their names, and how surely a key means each. */
  readonly #owners = new Map<string, Map<Owner, number>>();
  readonly #beginnings: { owner: Owner; name: string }[] = [];

  /** @param certainty how surely the name means its owner, compared with other names */
  add(owner: Owner, name: string, certainty: number): void {
    for (const [key, part] of keysOf(wordsOf(name))) {
      const owners = this.#owners.get(key) ?? new Map<Owner, number>();
      owners.set(owner, Math.max(owners.get(owner) ?? 0, certainty * part));
      this.#owners.set(key, owners);
    }
  }

  /** Like `add`, for a name that is also recognised while it is still being typed. */
  addTitle(owner: Owner, title: string, certainty: number): void {
    this.add(owner, title, certainty);
    this.#beginnings.push({ owner, name: wordsOf(title).join('') });
  }

  /** The owners whose name is all of `words`, and how surely. */
  namedBy(words: string[]): Map<Owner, number> {
    const named = new Map<Owner, number>();
    const add = (owner: Owner, certainty: number) => named.set(owner, Math.max(named.get(owner) ?? 0, certainty));
    for (const [key] of keysOf(words)) {
      for (const [owner, certainty] of this.#owners.get(key) ?? []) add(owner, certainty);
    }
    const begun = words.join('');
    if (begun.length < 2) return named;
    for (const { owner, name } of this.#beginnings) if (name.startsWith(begun)) add(owner, BEGUN);
    return named;
  }

  /** The owners whose name, of several words, stands among `words` as it is written, and how surely that means them. */
  namedIn(words: string[]): Map<Owner, number> {
    const named = new Map<Owner, number>();
    for (let begin = 0; begin < words.length - 1; begin++)
      for (let end = begin + 2; end <= Math.min(words.length, begin + LONGEST); end++)
        for (const [owner, certainty] of this.#owners.get(words.slice(begin, end).join('')) ?? [])
          named.set(owner, Math.max(named.get(owner) ?? 0, certainty));
    return named;
  }

  /** The owners whose name sounds most like `words`, nearest first; at most `count`, and none that is far off. */
  nearest(words: string[], count: number): Owner[] {
    const sound = soundOf(words.join(''));
    const closeness = new Map<Owner, number>();
    for (const [key, owners] of this.#owners) {
      if (!key.startsWith(SOUND)) continue;
      const name = key.slice(SOUND.length);
      const longest = Math.max(sound.length, name.length);
      if (Math.abs(sound.length - name.length) > FAR * longest) continue;
      const apart = leven(sound, name) / longest;
      for (const owner of owners.keys()) closeness.set(owner, Math.min(closeness.get(owner) ?? 1, apart));
    }
    return [...closeness]
      .filter(([, apart]) => apart <= FAR)
      .sort(([, a], [, b]) => a - b)
      .slice(0, count)
      .map(([owner]) => owner);
  }
}

/** Keys of a name, and how sure a match on each is: as written, by its telling words, by its sound. */
const keysOf = (words: string[]): [key: string, part: number][] => [
  [words.join(''), 1],
  [tellingWords(words).join(''), 0.5],
  [SOUND + soundOf(words.join('')), 0.5],
];
