import { parseMdx } from '../authoring/mdx.ts';
import { type MdxCollection, pagePath } from '../schemas/index.ts';
import { toTypst } from './to-typst.ts';
import { labelFor, typstString } from './typst.ts';

/** What the booklet prints of an entry; Astro's collection entries have this shape. */
export interface BookletEntry {
  id: string;
  collection: MdxCollection;
  filePath?: string | undefined;
  body?: string | undefined;
  data: { titel: string; kort: string; doelen?: string[]; begrippen?: string[]; gevoelens?: string[] };
}

export interface Booklet {
  titel: string;
  ondertitel: string;
  organisatie: string;
  /** Paragraphs of "Zo gebruik je dit boekje". */
  gebruik: string[];
  /** Day on which the newest facts were checked, as the reader sees it. */
  nagekeken: string;
  modules: BookletEntry[];
  /** Scenario cards by theme. */
  situaties: { titel: string; entries: BookletEntry[] }[];
  /** Terms A–Z. */
  begrippen: BookletEntry[];
}

const dutch = new Intl.Collator('nl');

/** The Typst source of a whole booklet. */
export function bookletSource(booklet: Booklet): string {
  const { titel, ondertitel, organisatie, nagekeken, gebruik, modules, situaties, begrippen } = booklet;
  const cards = situaties.flatMap(({ entries }) => entries);
  return [
    '#import "/src/print/templates/booklet.typ": *',
    `#show: boekje.with(titel: ${typstString(titel)}, ondertitel: ${typstString(ondertitel)}, organisatie: ${typstString(organisatie)}, ` +
      `nagekeken: ${typstString(nagekeken)}, gebruik: ${typstList(gebruik)})`,
    part(
      'cursus',
      'De cursus',
      'Elke module staat op zichzelf. Je kunt beginnen waar je wilt.',
      modules.map((module, index) => entrySource(module, index > 0)),
    ),
    part(
      'situaties',
      'Situaties',
      'Er gebeurt iets op sociale media. Wat kun je doen? Er is niet één goed antwoord.',
      cards.map((card, index) => entrySource(card, index > 0)),
    ),
    part(
      'begrippen',
      'Begrippen van A tot Z',
      'Woorden en knoppen van sociale media, uitgelegd.',
      begrippen.map((begrip) => entrySource(begrip, false)),
    ),
    part('hulp', 'Hulp', 'Gaat het niet goed met je, of is er iets ergs gebeurd? Je hoeft het niet alleen te doen.', [
      '#hulp-deel',
    ]),
    part('register', 'Register', 'Vet is de bladzijde met de uitleg. Op de andere bladzijden komt het ook voor.', [
      registerSource(begrippen, cards),
    ]),
  ].join('\n\n');
}

function part(name: string, title: string, explanation: string, contents: string[]): string {
  return `#deel(${typstString(name)}, ${typstString(title)}, ${typstString(explanation)})[\n${contents.join('\n\n')}\n]`;
}

/** @param ownPage whether the entry begins on a new page; the first of a part stands under the part's heading */
function entrySource(entry: BookletEntry, ownPage: boolean): string {
  const { titel, kort, doelen = [] } = entry.data;
  const body = toTypst(parseMdx(entry.body ?? ''), {
    file: entry.filePath ?? entry.id,
    headingLevel: 3,
    omit: ['Begeleider'],
  });
  const options = `los: ${ownPage}, doelen: ${typstList(doelen)}, trefwoorden: ${typstList(keywords(entry))}`;
  return `#ingang(${typstString(labelOf(entry))}, ${typstString(titel)}, ${typstString(kort)}, ${options})[\n${body}\n]`;
}

/** Names under which the register finds an entry beside the links in its text. */
function keywords({ data: { begrippen = [], gevoelens = [] } }: BookletEntry): string[] {
  return [...begrippen.map((slug) => labelFor(pagePath('begrippen', slug))), ...gevoelens.map(feelingLabel)];
}

const labelOf = ({ collection, id }: BookletEntry) => labelFor(pagePath(collection, id));
const feelingLabel = (feeling: string) => `gevoel-${feeling.replaceAll(/\W+/g, '-')}`;
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function registerSource(begrippen: BookletEntry[], cards: BookletEntry[]): string {
  const feelings = new Set(cards.flatMap(({ data }) => data.gevoelens ?? []));
  const names = [
    ...begrippen.map((begrip): [string, string] => [begrip.data.titel, labelOf(begrip)]),
    ...[...feelings].map((feeling): [string, string] => [capitalised(feeling), feelingLabel(feeling)]),
  ].toSorted(([a], [b]) => dutch.compare(a, b));
  return `#register((${names.map((name) => typstList(name)).join(', ')},))`;
}

function typstList(texts: string[]): string {
  return `(${texts.map((text) => `${typstString(text)},`).join(' ')})`;
}
