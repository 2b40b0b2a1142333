import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isHeavyText } from '../../src/model/heavy.ts';
import { pictogramNames } from '../../src/model/pictograms.ts';
import { SLUG } from '../../src/model/slug.ts';
import { fieldsOf, type MdxSource, readContent } from '../../src/model/source/content.ts';
import { newWords, type Random, randomFrom, speakerOf } from './many-words.ts';

/** Cards beside a hundred terms, as on the site. */
const CARDS = 35;
const RELATED = 3;

/** Files by their paths in `src/content/`. */
type Texts = Record<string, string>;

/**
 * Texts of new terms, and of cards in proportion, made of the texts of `content`: names of their own, that can be said;
 * sentences and steps of terms that are there. The same for the same seed. All can be built; what the writing guide asks is
 * not looked at.
 */
export function manyTerms(count: number, seed: number, content: MdxSource[]): Texts {
  const random = randomFrom(seed);
  const textsOf = (name: string) =>
    content.filter(({ collection, text }) => collection === name && !isHeavyText(text)).map(textOf);
  const [terms, cards] = [textsOf('begrippen'), textsOf('situaties')];
  const taken = new Set(content.map(({ slug }) => slug));
  const words = newWords(3 * count, random).filter((word) => !taken.has(word) && SLUG.test(word));
  const names = words.splice(0, count);
  const say = speakerOf(
    terms.flatMap(({ fields, body }) => [String(fields.kort), ...sentencesOf(body)]),
    random,
  );
  const parts = partsOf(terms);
  const pictograms = pictogramNames().filter((name) => !content.some((source) => fieldsOf(source).beeld === name));
  const cardNames = words.splice(0, Math.round((count * CARDS) / 100));

  const newTerms = names.map((slug, index) => {
    const like = random.one(terms);
    const related = Array.from({ length: RELATED }, (_, next) => names[(index + next + 1) % count]);
    const fields = {
      titel: capital(slug),
      kort: say(8, 18),
      bericht: [say(8, 18), say(8, 18), say(8, 18)].join(' '),
      thema: like.fields.thema,
      beeld: pictograms[index % pictograms.length],
      niveau: like.fields.niveau,
      vormen: [slug, `${slug}en`, `ge${slug}`],
      ook: [words.pop() ?? `x${slug}`, `${slug}knop`],
      zieOok: [...new Set(related)].filter((name) => name !== slug),
      nagekeken: '2026-11-24',
    };
    return [`begrippen/${slug}.mdx`, entry(fields, termBody(parts, random))];
  });
  const newCards = cardNames.map((slug, index) => {
    const [front, back] = [random.one(cards), random.one(cards)];
    const { thema, niveau, gevoelens } = front.fields;
    const fields = {
      titel: `Iemand stuurt jou een ${slug}`,
      kort: say(8, 18),
      bericht: [say(8, 18), say(8, 18), say(8, 18)].join(' '),
      thema,
      niveau,
      gevoelens,
      ook: [slug],
      begrippen: [names[index % count]],
      nagekeken: '2026-11-24',
    };
    // Each side of a card fits on its paper.
    const [above] = front.body.split(BACK);
    const below = back.body.slice(back.body.indexOf(BACK));
    return [`situaties/${slug}.mdx`, entry(fields, `${above}${below}`)];
  });
  return Object.fromEntries([...newTerms, ...newCards]);
}

/** Adds to a project so many terms that it has `count`, with cards in proportion. */
export function writeManyTerms(folder: string, count: number, seed: number): void {
  const { mdx } = readContent(folder);
  const known = mdx.filter(({ collection }) => collection === 'begrippen').length;
  for (const [path, text] of Object.entries(manyTerms(Math.max(0, count - known), seed, mdx))) {
    const file = join(folder, 'src/content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A text that new ones are made of. */
interface Text {
  fields: Record<string, unknown>;
  body: string;
}

const textOf = (source: MdxSource): Text => ({
  fields: fieldsOf(source),
  body: source.text.replace(/^---\n[\s\S]*?\n---\n/, ''),
});

const BACK = '## Wat kun je doen?';
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** YAML reads JSON. */
const entry = (fields: Record<string, unknown>, body: string) =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${name === 'nagekeken' ? value : JSON.stringify(value)}\n`)
    .join('')}---\n\n${body.trim()}\n`;

/** What new terms are made of. */
interface Parts {
  told: string[];
  examples: string[];
  warnings: string[];
  steps: string[];
}

const blocksOf = (body: string, name: string): string[] =>
  [...body.matchAll(new RegExp(`^<${name}[^>]*>\\n([\\s\\S]*?)^</${name}>`, 'gm'))].map(([block]) => block);

function partsOf(terms: Text[]): Parts {
  const all = (take: (body: string) => string[]) => terms.flatMap(({ body }) => take(body));
  return {
    told: all((body) => sentencesOf(body.replaceAll(/^<(\w+)[^>]*>\n[\s\S]*?^<\/\1>/gm, ''))),
    examples: all((body) => blocksOf(body, 'Voorbeeld').flatMap(sentencesOf)),
    warnings: all((body) => blocksOf(body, 'LetOp').flatMap(sentencesOf)),
    steps: all((body) => blocksOf(body, 'Stappen')),
  };
}

function termBody({ told, examples, warnings, steps }: Parts, random: Random): string {
  const some = (from: string[], count: number) => Array.from({ length: count }, () => random.one(from)).join(' ');
  return [
    '## Wat is het?',
    some(told, 4),
    `<Voorbeeld>\n\n${some(examples, 4)}\n\n</Voorbeeld>`,
    '## Zo doe je het',
    random.one(steps),
    `<LetOp>\n\n${some(warnings, 3)}\n\n</LetOp>`,
    '## Goed om te weten',
    some(told, 4),
  ].join('\n\n');
}

/** The sentences of the paragraphs of a text that can stand by themselves. */
function sentencesOf(body: string): string[] {
  const paragraphs = body.split(/\n{2,}/).filter((text) => /^[\p{Lu}]/u.test(text));
  const isWhole = (text: string) =>
    ['**', '"', '“'].every((sign) => text.split(sign).length % 2 === 1) &&
    text.split('[').length === text.split(']').length &&
    text.split(/<\w/).length === text.split('</').length;
  return paragraphs.flatMap((text) => text.split(/(?<=[.?!]) (?=\p{Lu})/u)).filter(isWhole);
}
