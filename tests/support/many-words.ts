/** Choices that are the same for the same seed. */
export interface Random {
  one<Item>(items: readonly Item[]): Item;
}

/** The generator Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { one: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number] };
}

const ONSETS = 'b bl br d dr f fl g gr h j k kl kr kn l m n p pl pr r s sch sl sn sp st str t tr v vl w z zw'.split(
  ' ',
);
const VOWELS = 'a aa e ee i ie o oo oe u eu ui ij ou'.split(' ');
const CODAS = 'n l r k t p s m rk nd lt st cht ng'.split(' ');
const ENDINGS = ['', 'er', 'ing', 'baar', 'en', 'je', 'heid', 'lijst'];

/** So many different words that can be said, as if they were Dutch. */
export function newWords(count: number, random: Random): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const first = random.one([...ONSETS, '', '', '']) + random.one(VOWELS);
    const second = random.one(ONSETS) + random.one(VOWELS) + random.one(CODAS);
    words.add(first + second + random.one(ENDINGS));
  }
  return [...words];
}

/** How many words are looked at to choose the next. */
const MEMORY = 2;

/**
 * Says sentences that are like those of `sentences` but seldom the same: each word follows the two before it as it does
 * somewhere there (a Markov chain).
 */
export function speakerOf(sentences: string[], random: Random): (least: number, most: number) => string {
  const spoken = sentences.map((text) => text.replaceAll(/[[\]*"“”]|\(\/[^)]*\)|<[^>]*>/g, '').split(/\s+/));
  const next = new Map<string, string[]>();
  for (const words of spoken)
    for (const [index, word] of words.entries()) {
      if (index < MEMORY) continue;
      const key = words.slice(index - MEMORY, index).join(' ');
      next.set(key, [...(next.get(key) ?? []), word]);
    }
  const starts = spoken.filter(({ length }) => length > MEMORY).map((words) => words.slice(0, MEMORY));
  return (least, most) => {
    for (;;) {
      const said = [...random.one(starts)];
      for (;;) {
        const follow = next.get(said.slice(-MEMORY).join(' '));
        if (!follow || said.length > most) break;
        said.push(random.one(follow));
      }
      if (said.length >= least && said.length <= most && /[.]$/.test(said.at(-1) ?? '')) return said.join(' ');
    }
  };
}
