import { type CollectionEntry, getCollection, getEntries } from 'astro:content';
import { type Picture, picturesOf } from '../features/practice/pictures.ts';
import { taskData } from '../features/practice/task-data.ts';
import { termForms } from '../features/terms/term-forms.ts';
import { aside } from '../making/aside.ts';
import { cached, cachedBytes, type Made } from '../making/cache.ts';
import { onceInBuild } from '../making/once-in-build.ts';
import { address, href } from '../model/addresses.ts';
import { pagePath } from '../model/collections.ts';
import { allPdfs, type Pdf, pdfPath } from '../model/downloads.ts';
import { dutchDate } from '../model/dutch.ts';
import {
  allBegrippen,
  allEditions,
  allModules,
  allOefeningen,
  allSituaties,
  type Entry,
  entryHref,
  inFileOrder,
  type Module,
  type Oefening,
  oefeningenNamed,
  pictogramOf,
} from '../model/entries.ts';
import { factNamed, factNames } from '../model/facts.ts';
import { byThema } from '../model/groups.ts';
import { allHelpLines, linesChecked } from '../model/help-lines.ts';
import { isOffered } from '../model/offered.ts';
import { coachPath } from '../model/site-pages.ts';
import { site } from '../site.ts';
import type { compilePdf, TypstDocument } from '../typst/compile.ts';
import { paperPictures, picturesIn } from '../typst/paper-pictures.ts';
import type { drawWebp } from '../typst/raster.ts';
import { bookletSource, type PrintedTask } from './booklet.ts';
import { cardsSource } from './cards.ts';
import type { PrintedEntry } from './entry.ts';
import type { compileFolded, FoldedDocument } from './fold.ts';
import { guideSource, handoutSource } from './sheet.ts';
import { walletSource } from './wallet.ts';

/** A PDF of `/downloads/`. */
export interface PrintDocument {
  /** Name of the file, without `.pdf`. */
  name: string;
  title: string;
  kind: 'booklet' | 'card' | 'handout' | 'guide';
  /** What paper to use, and how to print on it. */
  paper: string;
  /** Path of the page that says the same, for anyone who cannot open a PDF. */
  page: `/${string}`;
  /** Whether its pages are A5, two side by side on a sheet to fold. */
  isFolded?: boolean | undefined;
  pdf: () => Promise<Made<PdfFacts>>;
  /** Its first page as WebP, so that readers see what they are about to print. */
  firstPage: () => Promise<Made['bytes']>;
}

/** What is to be known of a PDF before it is opened. */
interface PdfFacts {
  pages: number;
}

interface Recipe extends Omit<PrintDocument, 'name' | 'pdf' | 'firstPage'> {
  source: string;
  date: Date;
  /** Size of the letters in points; 12 if absent. */
  fontSize?: number;
  /** If absent, the standard for accessible PDFs. */
  standard?: TypstDocument['standard'];
}

const PAPER = {
  plain: 'Gewoon papier, A4.',
  wallet: 'Stevig papier, A4, 160 gram.',
  cards:
    'Stevig papier, A4, 160 gram. Print dubbelzijdig en draai om over de lange kant. Kies 100% of ware grootte. Knip tussen de streepjes.',
  fold: 'Gewoon papier, A4. Print dubbelzijdig en draai om over de korte kant. Elke 6 vellen zijn één katern, met het nummer onderaan. Vouw elk katern dubbel en leg ze op volgorde achter elkaar.',
};

/** Width of a first page in pixels: twice that at which `/printen/` shows it. */
const PREVIEW_WIDTH = 320;

/** Every PDF of the same entries as the site; each is made when it is asked for, if it is not kept. */
export const allDocuments: typeof documents = onceInBuild(documents);

async function documents(): Promise<PrintDocument[]> {
  const pdfs = allPdfs(await allEditions(), await allModules()).filter(({ name }) => isOffered(pdfPath(name)));
  const lookedUp = await templateData();
  return Promise.all(
    pdfs.map(async (pdf) => {
      const { source, date, fontSize = 12, standard = 'ua-1', ...facts } = await recipeOf(pdf);
      const data = { ...lookedUp, 'font-size': fontSize, paper: facts.isFolded ? 'a5' : 'a4' };
      const document = { name: pdf.name, title: facts.title, source, date, data, standard };
      const pictures = picturesIn(source);
      const madeOf = { ...document, pictures };
      const made = () =>
        cached('pdf', madeOf, async () =>
          compiled({ ...document, files: await paperPictures(pictures) }, facts.isFolded),
        );
      return {
        ...facts,
        name: pdf.name,
        pdf: made,
        firstPage: () => cachedBytes('webp', madeOf, () => firstPage(made)),
      };
    }),
  );
}

async function compiled(document: FoldedDocument, isFolded = false): Promise<Made<PdfFacts>> {
  const { bytes, pages } = isFolded
    ? await aside<typeof compileFolded>('pdf', 'src/print/fold.ts', 'compileFolded', document)
    : await aside<typeof compilePdf>('pdf', 'src/typst/compile.ts', 'compilePdf', document);
  return { bytes, about: { pages } };
}

async function firstPage(pdf: PrintDocument['pdf']): Promise<Made['bytes']> {
  const { bytes } = await pdf();
  const page = { pdf: bytes, number: 1, width: PREVIEW_WIDTH };
  return aside<typeof drawWebp>('picture', 'src/typst/raster.ts', 'drawWebp', page);
}

async function recipeOf(pdf: Pdf<CollectionEntry<'boekje'>, Module>): Promise<Recipe> {
  switch (pdf.kind) {
    case 'edition':
      return editionRecipe(pdf.edition);
    case 'cards':
      return cardsRecipe(pdf.title);
    case 'wallet':
      return walletRecipe(pdf.title);
    case 'handout':
      return handoutRecipe(pdf.module);
    case 'guide':
      return guideRecipe(pdf.module);
  }
}

async function editionRecipe({ data }: CollectionEntry<'boekje'>): Promise<Recipe> {
  const modules = data.modules === 'alle' ? await allModules() : await chosen('modules', data.modules);
  const named = await chosen('oefeningen', data.oefeningen);
  const oefeningen = (await allOefeningen()).filter(({ id }) => named.some((task) => task.id === id));
  const situaties = await chosen('situaties', data.situaties);
  const slugs = (await chosen('begrippen', data.begrippen)).map((begrip) => begrip.id);
  const begrippen = (await allBegrippen()).filter((begrip) => slugs.includes(begrip.id));

  const date = newest([...modules, ...oefeningen, ...situaties, ...begrippen]);
  const source = bookletSource({
    title: data.titel ?? site.naam,
    subtitle: data.ondertitel,
    organisation: site.organisatie,
    instructions: data.gebruik,
    checked: dutchDate(date),
    modules: await Promise.all(modules.map(printedModule)),
    oefeningen: await Promise.all(oefeningen.map(printedTask)),
    situaties: await allPrinted((await byThema(situaties)).flatMap(({ entries }) => entries)),
    begrippen: await allPrinted(begrippen),
    termForms: termForms(),
    hasShortTerms: data.vorm === 'kort',
  });
  return {
    title: data.naam,
    kind: 'booklet',
    paper: data.vouwen ? PAPER.fold : PAPER.plain,
    page: modules.length > 0 ? '/cursus/' : '/begrippen/',
    source,
    date,
    fontSize: data.letter,
    isFolded: data.vouwen,
  };
}

async function cardsRecipe(title: string): Promise<Recipe> {
  const themas = await byThema(await allSituaties());
  const date = newest(themas.flatMap(({ entries }) => entries));
  const source = cardsSource({
    title,
    organisation: site.organisatie,
    cards: await Promise.all(
      themas.flatMap(({ title: theme, entries }) => entries.map(async (card) => ({ ...(await printed(card)), theme }))),
    ),
  });
  return { title, kind: 'card', paper: PAPER.cards, page: '/situaties/', source, date, standard: '1.7' };
}

async function handoutRecipe(module: Module): Promise<Recipe> {
  const date = module.data.nagekeken;
  const sheet = { module: await printedModule(module), organisation: site.organisatie, checked: dutchDate(date) };
  return {
    title: module.data.titel,
    kind: 'handout',
    paper: PAPER.plain,
    page: pagePath('modules', module.id),
    source: handoutSource(sheet),
    date,
  };
}

function guideRecipe(module: Module): Recipe {
  const date = module.data.nagekeken;
  const page = coachPath(module.id);
  const guide = { ...module, address: address(href(page)) };
  const sheet = { module: guide, organisation: site.organisatie, checked: dutchDate(date) };
  return {
    title: module.data.titel,
    kind: 'guide',
    paper: PAPER.plain,
    page,
    source: guideSource(sheet),
    date,
  };
}

async function walletRecipe(title: string): Promise<Recipe> {
  const date = linesChecked(await allHelpLines());
  const source = walletSource({ title, organisation: site.organisatie, checked: dutchDate(date) });
  return { title, kind: 'card', paper: PAPER.wallet, page: '/hulp/', source, date };
}

/** What the templates look things up in. */
async function templateData(): Promise<object> {
  const matters = await inFileOrder('hulpvragen');
  return {
    site: address(href('/')).replace(/\/$/, ''),
    facts: Object.fromEntries(factNames.map((name) => [name, factNamed(name)])),
    'help-lines': Object.fromEntries((await allHelpLines()).map((line) => [line.id, line])),
    'help-matters': matters.map(({ data: { titel, eerst = null, lijnen } }) => [titel, eerst, lijnen]),
    buttons: Object.fromEntries((await inFileOrder('knoppen')).map(({ id, data }) => [id, data])),
  };
}

async function chosen<C extends Entry['collection']>(
  collection: C,
  choice: 'alle' | string[],
): Promise<CollectionEntry<C>[]> {
  if (choice === 'alle') return getCollection(collection);
  return getEntries(choice.map((id) => ({ collection, id }))) as Promise<CollectionEntry<C>[]>;
}

const printed = async (entry: Entry): Promise<PrintedEntry> => ({
  ...entry,
  address: address(entryHref(entry)),
  pictogram: await pictogramOf(entry),
});
const allPrinted = (entries: Entry[]): Promise<PrintedEntry[]> => Promise.all(entries.map(printed));

async function printedModule(module: Module): Promise<PrintedEntry> {
  const oefeningen = await oefeningenNamed(module.data.oefeningen);
  const tasks = oefeningen.map(({ id, data }) => ({ title: data.titel, path: pagePath('oefeningen', id) }));
  return { ...(await printed(module)), tasks };
}

async function printedTask(oefening: Oefening): Promise<PrintedTask> {
  const pictures = picturesOf(await taskData(oefening));
  // `picturesOf` draws every step.
  const steps = oefening.data.stappen.map(({ tekst }, index) => ({ text: tekst, picture: pictures[index] as Picture }));
  return { ...(await printed(oefening)), steps };
}

const newest = (entries: Entry[]) => new Date(Math.max(...entries.map(({ data }) => data.nagekeken.getTime())));
