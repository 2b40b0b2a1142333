/** Words in questions and sentences that say nothing about what someone is looking for. */
const STOP_WORDS = new Set(
  (
    'de het een n t s en of maar want dus als dan dat die deze dit daar er hier ik me mij mijn mn m je jij jou jouw u uw hij hem zijn zij ze haar ' +
    'wij we ons onze jullie hun hen wie wat waar waarom wanneer hoe welke welk is ben bent was waren wordt word worden werd heb hebt heeft hebben had ' +
    'hadden kan kun kunt kunnen kon mag moet moeten moest wil wilt willen wou zou zal zullen ga gaat gaan doe doet doen laat laten van voor met op in ' +
    'aan bij naar om te tot uit over door onder tegen ook nog al wel toch nu weer heel erg zo zomaar eens even eigenlijk nou gewoon echt steeds ' +
    'zie ziet zien weet weten kijk kijkt zegt zegge zeggen komt komen krijg krijgt gekregen staat staan zet zetten hele tijd denk denkt vind ' +
    'iets iemand iemant niks alles allemaal iedereen mensen iemands geen niet meer toen sinds via per'
  ).split(' '),
);

/** What search looks at: anyone can write a link with more, which would keep a phone busy for minutes. */
const LONGEST = { word: 40, question: 200 };

/** The first `most` signs of `text`, none of them cut in two. */
const beginOf = (text: string, most: number): string =>
  text.length > most ? [...text.slice(0, 2 * most)].slice(0, most).join('') : text;

/** The part of `text` that is taken as a question. */
export const questionIn = (text: string): string => beginOf(text, LONGEST.question);

/** A word, a picture that is typed as a sign, or a sign of social media that stands by itself. */
const WORD = /[\p{L}\p{N}]+|\p{Extended_Pictographic}|[#@](?=\s|$)/gu;

/** `text` as separate words, in lower case and without accents or punctuation; of an endless word the beginning. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’‘`]/g, '');
  return (plain.match(WORD) ?? []).map((word) => beginOf(word, LONGEST.word));
}

/** The words that say what someone is looking for; all of them if none does. */
export function tellingWords(words: string[]): string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Spellings that sound alike in Dutch, in the order in which they are made equal. */
const SOUNDS: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch(?=[rlmnw]|$)/g, 's'],
  [/tsj|tch/g, 'ts'],
  [/sj|sh/g, 's'],
  [/ck/g, 'k'],
  [/cc(?=[eiy])/g, 'ks'],
  [/ch/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/ey|i(y)|y/g, 'i$1'],
  [/ij|ei|iy/g, 'y'],
  [/(?:ou|au|ow|aw)/g, 'o'],
  [/(?:oe|oo)/g, 'o'],
  [/ie|ea/g, 'i'],
  [/eu|ui/g, 'u'],
  [/v|w(?=r)/g, 'f'],
  [/z/g, 's'],
  [/(?:dt|d)$/g, 't'],
  [/b$/g, 'p'],
  [/e(?=r$|n$|l$|m$)/g, ''],
  [/(.)\1+/g, '$1'],
];

/** How a word sounds: words that are easily mistaken for each other get the same key. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, alike]) => sound.replaceAll(spelling, alike), word);
}

/** Sounds share an index with words; this sign in front keeps them apart. */
export const SOUND = '~';

/** What joins the parts of a Dutch compound. */
const JOINTS = /(?:s|en|n|e)$/;

/** The known words that a compound is made of, such as groep and app in groepsapp; none if it is not a compound. */
export function partsOf(compound: string, known: ReadonlySet<string>): string[] {
  for (let cut = compound.length - 3; cut >= 3; cut--) {
    const right = compound.slice(cut);
    const left = compound.slice(0, cut);
    if (!known.has(right)) continue;
    const first = [left, left.replace(JOINTS, '')].find((part) => part.length > 2 && known.has(part));
    if (first) return [first, right];
  }
  return [];
}

/** Endings that do not change what a Dutch word means, in the order in which they are removed. */
const ENDINGS = [/s$/, /(?:en|n)$/, /(?:tje|je|te|de)$/, /(?:t|d|e)$/];
const SHORTEST_STEM = 3;

/** The part that the forms of a word have in common, as it sounds; good enough to compare sentences by. */
export function stemOf(word: string): string {
  const begun = word.length > 5 ? word.replace(/^ge/, '') : word;
  const stem = ENDINGS.reduce((left, ending) => {
    const shorter = left.replace(ending, '');
    return shorter.length >= SHORTEST_STEM ? shorter : left;
  }, begun);
  return soundOf(stem);
}
