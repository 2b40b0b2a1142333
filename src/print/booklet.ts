import type { Heading, Root, RootContent } from 'mdast';
import { withTermLinks } from '../features/terms/in-tree.ts';
import type { TermForm } from '../features/terms/term-forms.ts';
import { pagePath } from '../model/collections.ts';
import { dutchOrder } from '../model/dutch.ts';
import { pictogramPath } from '../model/pictograms.ts';
import { qrCode } from '../model/qr.ts';
import { parseMdx } from '../model/source/mdx.ts';
import { isComponent } from '../model/source/walk.ts';
import { toTypst } from '../typst/to-typst.ts';
import { labelFor, typstArguments, typstList, typstString } from '../typst/typst.ts';
import { fileOf, labelOf, type PrintedEntry, tasksSource } from './entry.ts';
import { type PrintedStep, stepsSource } from './exercise.ts';

export interface Booklet {
  titel: string;
  ondertitel: string;
  organisatie: string;
  /** Paragraphs of "Zo gebruik je dit boekje". */
  gebruik: string[];
  /** Day on which the newest facts were checked, as the reader sees it. */
  nagekeken: string;
  modules: PrintedEntry[];
  /** Tasks of the practice place. */
  oefeningen: PrintedTask[];
  /** Scenario cards, those of a theme together. */
  situaties: PrintedEntry[];
  /** Terms A–Z. */
  begrippen: PrintedEntry[];
  /** Forms of terms that running text links. */
  termen: TermForm[];
  /** `kort` leaves of a term only its summary, steps and warning. */
  vorm: 'heel' | 'kort';
}

export interface PrintedTask extends PrintedEntry {
  stappen: PrintedStep[];
}

/** Blocks of a term that its short form keeps. */
const IN_SHORT_FORM = ['DoeNu', 'Knop', 'Stappen', 'LetOp'];

/** The Typst source of a whole booklet. */
export function bookletSource(booklet: Booklet): string {
  const { titel, ondertitel, organisatie, nagekeken, gebruik } = booklet;
  const { modules, oefeningen, situaties, begrippen, termen, vorm } = booklet;
  // Terms are linked on paper as on the site; a link becomes a page there.
  const linkedTree = (entry: PrintedEntry) =>
    withTermLinks(parseMdx(entry.body ?? ''), pagePath(entry.collection, entry.id), termen);
  const linked = (entry: PrintedEntry, opening: Opening) =>
    entrySource(entry, opening, linkedTree(entry), tasksSource(entry));
  // Each on a page of its own; the first stands under the heading of its part.
  const lessons = modules.map((module, index) => linked(module, index === 0 ? 'vervolg' : 'bladzijde'));
  const terms = begrippen.map((begrip) => (vorm === 'kort' ? shortEntrySource(begrip) : linked(begrip, 'vervolg')));
  const start = typstArguments({ titel, ondertitel, organisatie, nagekeken });
  return [
    '#import "/src/print/booklet.typ": *',
    `#show: boekje.with(${start}, gebruik: ${typstList(gebruik)})`,
    part('cursus', 'De cursus', 'Elke module staat op zichzelf. Je kunt beginnen waar je wilt.', lessons),
    part(
      'oefenen',
      'Oefenen op Het Plein',
      'Het Plein lijkt op Facebook, maar niets is echt. Kijk in de plaatjes waar je drukt: daar staat een streepjeslijn omheen. Op de website kun je het zelf proberen.',
      styled(
        'kaarten',
        oefeningen.map((task) =>
          entrySource(task, 'vervolg', linkedTree(task), stepsSource(task.stappen, fileOf(task))),
        ),
      ),
    ),
    part(
      'situaties',
      'Situaties',
      'Er gebeurt iets op sociale media. Wat kun je doen? Er is niet één goed antwoord.',
      styled(
        'kaarten',
        situaties.map((card) => linked(card, 'vervolg')),
      ),
    ),
    part(
      'begrippen',
      'Begrippen van A tot Z',
      'Woorden en knoppen van sociale media, uitgelegd.',
      vorm === 'kort' ? styled('kolommen', terms) : terms,
    ),
    part('hulp', 'Hulp', 'Gaat het niet goed met je, of is er iets ergs gebeurd? Je hoeft het niet alleen te doen.', [
      '#hulp-deel',
    ]),
    part('register', 'Register', 'Vet is de bladzijde met de uitleg. Op de andere bladzijden komt het ook voor.', [
      registerSource(begrippen, situaties),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A part of the booklet, or nothing where an edition has none of it. */
function part(name: string, title: string, explanation: string, contents: string[]): string {
  if (contents.length === 0) return '';
  const [label, heading, text] = [name, title, explanation].map(typstString);
  return `#deel(${label}, ${heading}, ${text})[\n${contents.join('\n\n')}\n]`;
}

/** The contents of a part in a style of their own, by a function of `print/booklet.typ`. */
const styled = (style: string, contents: string[]) =>
  contents.length === 0 ? [] : [`#${style}[\n${contents.join('\n\n')}\n]`];

/** How an entry begins: on a new page, below a line, or small in a column. */
type Opening = 'bladzijde' | 'vervolg' | 'kolom';

/** @param before what stands above the text */
function entrySource(entry: PrintedEntry, opening: Opening, tree: Root, before = ''): string {
  const { titel, kort, uitspraak, doelen = [] } = entry.data;
  const body = toTypst(tree, { file: fileOf(entry), omit: ['Begeleider'] });
  const options = [
    typstArguments({
      opening,
      adres: entry.adres,
      code: qrCode(entry.adres),
      beeld: entry.beeld && pictogramPath(entry.beeld),
      uitspraak,
    }),
    `doelen: ${typstList(doelen)}`,
    `trefwoorden: ${typstList(keywords(entry))}`,
  ];
  const [label, title, summary] = [labelOf(entry), titel, kort].map(typstString);
  return `#ingang(${label}, ${title}, ${summary}, ${options.join(', ')})[\n${before}\n${body}\n]`;
}

function shortEntrySource(entry: PrintedEntry): string {
  const { children, ...root } = parseMdx(entry.body ?? '');
  return entrySource(entry, 'kolom', { ...root, children: shortForm(children) });
}

/** The blocks of the short form. Steps beyond the first keep their heading: it tells what they are for. */
function shortForm(nodes: RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  let heading: Heading | undefined;
  let hasSteps = false;
  for (const node of nodes) {
    if (node.type === 'heading') heading = node;
    if (!isComponent(node) || !IN_SHORT_FORM.includes(node.name ?? '')) continue;
    if (node.name === 'Stappen') {
      if (hasSteps && heading) kept.push({ ...heading, depth: 2 });
      heading = undefined;
      hasSteps = true;
    }
    kept.push(node);
  }
  return kept;
}

/** Names under which the register finds an entry beside the links in its text. */
function keywords({ data: { begrippen = [], gevoelens = [] } }: PrintedEntry): string[] {
  return [...begrippen.map((slug) => labelFor(pagePath('begrippen', slug))), ...gevoelens.map(feelingLabel)];
}

const feelingLabel = (feeling: string) => `gevoel-${feeling.replaceAll(/\W+/g, '-')}`;
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function registerSource(begrippen: PrintedEntry[], cards: PrintedEntry[]): string {
  const feelings = new Set(cards.flatMap(({ data }) => data.gevoelens ?? []));
  const names = [
    ...begrippen.map((begrip): [string, string] => [begrip.data.titel, labelOf(begrip)]),
    ...[...feelings].map((feeling): [string, string] => [capitalised(feeling), feelingLabel(feeling)]),
  ].toSorted(([a], [b]) => dutchOrder.compare(a, b));
  return `#register((${names.map((name) => typstList(name)).join(', ')},))`;
}
