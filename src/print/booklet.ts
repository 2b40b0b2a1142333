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
import { labelFor, typstArguments, typstImport, typstList, typstString } from '../typst/typst.ts';
import { entryLabel, fileOf, type PrintedEntry, tasksSource } from './entry.ts';
import { type PrintedStep, stepsSource } from './exercise.ts';

export interface Booklet {
  title: string;
  subtitle: string;
  organisation: string;
  /** Paragraphs of "Zo gebruik je dit boekje". */
  instructions: string[];
  /** Day on which the newest facts were checked, as the reader sees it. */
  checked: string;
  modules: PrintedEntry[];
  /** Tasks of the practice place. */
  oefeningen: PrintedTask[];
  /** Scenario cards, those of a theme together. */
  situaties: PrintedEntry[];
  /** Terms A–Z. */
  begrippen: PrintedEntry[];
  /** Forms of terms that become links in running text. */
  termForms: TermForm[];
  /** Whether terms are cut down to their summary, steps and warning. */
  hasShortTerms: boolean;
}

export interface PrintedTask extends PrintedEntry {
  steps: PrintedStep[];
}

/** Blocks of a term that its short form keeps. */
const IN_SHORT_FORM = ['DoeNu', 'Knop', 'Stappen', 'LetOp', 'Hulplijn'];

/** The Typst source of a whole booklet. */
export function bookletSource(booklet: Booklet): string {
  const { title, subtitle, organisation, checked, instructions } = booklet;
  const { modules, oefeningen, situaties, begrippen, termForms, hasShortTerms } = booklet;
  // Terms are linked on paper as on the site; there a link becomes a page number.
  const linkedTree = (entry: PrintedEntry) =>
    withTermLinks(parseMdx(entry.body ?? ''), pagePath(entry.collection, entry.id), termForms);
  const linked = (entry: PrintedEntry, opening: Opening) =>
    entrySource(entry, opening, linkedTree(entry), tasksSource(entry));
  // Each on a page of its own; the first stands under the heading of its part.
  const lessons = modules.map((module, index) => linked(module, index === 0 ? 'rule' : 'page'));
  const terms = begrippen.map((begrip) => (hasShortTerms ? shortEntrySource(begrip) : linked(begrip, 'rule')));
  const start = typstArguments({ title, subtitle, organisation, checked });
  return [
    typstImport('print/booklet'),
    `#show: booklet.with(${start}, instructions: ${typstList(instructions)})`,
    part('cursus', 'De cursus', 'Elke module staat op zichzelf. Je kunt beginnen waar je wilt.', lessons),
    part(
      'oefenen',
      'Oefenen op Het Plein',
      'Het Plein lijkt op Facebook, maar niets is echt. Kijk in de plaatjes waar je drukt: daar staat een streepjeslijn omheen. Op de website kun je het zelf proberen.',
      styled(
        'small-style',
        oefeningen.map((task) => entrySource(task, 'rule', linkedTree(task), stepsSource(task.steps, fileOf(task)))),
      ),
    ),
    part(
      'situaties',
      'Situaties',
      'Er gebeurt iets op sociale media. Wat kun je doen? Er is niet één goed antwoord.',
      styled(
        'small-style',
        situaties.map((card) => linked(card, 'rule')),
      ),
    ),
    part(
      'begrippen',
      'Begrippen van A tot Z',
      'Woorden en knoppen van sociale media, uitgelegd.',
      hasShortTerms ? styled('column-style', terms) : terms,
    ),
    part('hulp', 'Hulp', 'Gaat het niet goed met je, of is er iets ergs gebeurd? Je hoeft het niet alleen te doen.', [
      '#help-part',
    ]),
    part('register', 'Register', 'Vet is de bladzijde met de uitleg. Op de andere bladzijden komt het ook voor.', [
      registerSource(begrippen, situaties),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A part of the booklet, or nothing if this edition has none of it. */
function part(name: string, title: string, explanation: string, contents: string[]): string {
  if (contents.length === 0) return '';
  const [label, heading, text] = [name, title, explanation].map(typstString);
  return `#part(${label}, ${heading}, ${text})[\n${contents.join('\n\n')}\n]`;
}

/** The contents of a part, set in a style that is a function of `print/booklet.typ`. */
const styled = (style: string, contents: string[]) =>
  contents.length === 0 ? [] : [`#${style}[\n${contents.join('\n\n')}\n]`];

/** How an entry begins: on a new page, below a rule, or small in a column. */
type Opening = 'page' | 'rule' | 'column';

/** @param before Typst that goes above the text */
function entrySource(entry: PrintedEntry, opening: Opening, tree: Root, before = ''): string {
  const { titel, kort, uitspraak, doelen = [] } = entry.data;
  const body = toTypst(tree, { file: fileOf(entry), omit: ['Begeleider'] });
  const options = [
    typstArguments({
      opening,
      address: entry.address,
      code: qrCode(entry.address),
      pictogram: entry.pictogram && pictogramPath(entry.pictogram),
      pronunciation: uitspraak,
    }),
    `goals: ${typstList(doelen)}`,
    `keywords: ${typstList(keywords(entry))}`,
  ];
  const [label, title, summary] = [entryLabel(entry), titel, kort].map(typstString);
  return `#entry(${label}, ${title}, ${summary}, ${options.join(', ')})[\n${before}\n${body}\n]`;
}

function shortEntrySource(entry: PrintedEntry): string {
  const { children, ...root } = parseMdx(entry.body ?? '');
  return entrySource(entry, 'column', { ...root, children: shortForm(children) });
}

/**
 * The blocks of the short form. Steps beyond the first keep their heading: it tells what they are for. So do lists where
 * someone may be in danger, with the paragraph that tells for whom they are: they say what one can do.
 */
function shortForm(nodes: RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  const isUrgent = nodes.some((node) => isComponent(node) && node.name === 'DoeNu');
  let heading: Heading | undefined;
  let hasSteps = false;
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'heading') heading = node;
    if (node.type === 'list' && isUrgent) {
      if (heading) kept.push({ ...heading, depth: 2 });
      heading = undefined;
      const before = nodes[index - 1];
      kept.push(...(before?.type === 'paragraph' ? [before] : []), node);
    }
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

/** Names under which the register lists an entry, besides the links in its text. */
function keywords({ data: { begrippen = [], gevoelens = [] } }: PrintedEntry): string[] {
  return [...begrippen.map((slug) => labelFor(pagePath('begrippen', slug))), ...gevoelens.map(feelingLabel)];
}

const feelingLabel = (feeling: string) => `gevoel-${feeling.replaceAll(/\W+/g, '-')}`;
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function registerSource(begrippen: PrintedEntry[], cards: PrintedEntry[]): string {
  const feelings = new Set(cards.flatMap(({ data }) => data.gevoelens ?? []));
  const names = [
    ...begrippen.map((begrip): [string, string] => [begrip.data.titel, entryLabel(begrip)]),
    ...[...feelings].map((feeling): [string, string] => [capitalised(feeling), feelingLabel(feeling)]),
  ].toSorted(([a], [b]) => dutchOrder.compare(a, b));
  return `#register((${names.map((name) => typstList(name)).join(', ')},))`;
}
