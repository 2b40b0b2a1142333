import { type CollectionEntry, getCollection, getEntries } from 'astro:content';
import { type Picture, picturesOf } from '../features/practice/pictures.ts';
import { taskData } from '../features/practice/task-data.ts';
import { termForms } from '../features/terms/term-forms.ts';
import { address, href } from '../model/addresses.ts';
import { pagePath } from '../model/collections.ts';
import { allPdfs, type Pdf } from '../model/downloads.ts';
import { dutchDate } from '../model/dutch.ts';
import {
  allBegrippen,
  allModules,
  allOefeningen,
  allSituaties,
  beeldOf,
  type Entry,
  entryHref,
  inFileOrder,
  type Module,
  type Oefening,
  oefeningenNamed,
} from '../model/entries.ts';
import { byThema } from '../model/groups.ts';
import { coachPath } from '../model/site-pages.ts';
import { site } from '../site.ts';
import { type CompiledPdf, compilePdf, type TypstDocument } from '../typst/compile.ts';
import { typstArguments } from '../typst/typst.ts';
import { bookletSource, type PrintedTask } from './booklet.ts';
import { cardsSource } from './cards.ts';
import type { PrintedEntry } from './entry.ts';
import { compileFolded } from './fold.ts';
import { guideSource, handoutSource } from './sheet.ts';

/** A PDF of `/downloads/`. */
export interface PrintDocument {
  /** Name of the file, without `.pdf`. */
  naam: string;
  titel: string;
  soort: 'boekje' | 'kaart' | 'hand-out' | 'handleiding';
  /** What paper to use, and how to print on it. */
  papier: string;
  /** Path of the page with the same to read, for who can't open a PDF. */
  pagina: `/${string}`;
  pdf: CompiledPdf;
}

interface Recipe extends Omit<PrintDocument, 'naam' | 'pdf'> {
  source: string;
  date: Date;
  /** Size of the letters in points; 12 if absent. */
  letter?: number;
  /** Pages of A5, two beside each other on a sheet that one folds. */
  vouwen?: boolean;
  /** Absent: held to accessibility. */
  standard?: TypstDocument['standard'];
}

const PAPER = {
  plain: 'Gewoon papier, A4.',
  wallet: 'Stevig papier, A4, 160 gram.',
  cards:
    'Stevig papier, A4, 160 gram. Print dubbelzijdig en draai om over de lange kant. Kies 100% of ware grootte. Knip tussen de streepjes.',
  fold: 'Gewoon papier, A4. Print dubbelzijdig en draai om over de korte kant. Elke 6 vellen zijn één katern, met het nummer onderaan. Vouw elk katern dubbel en leg ze op volgorde achter elkaar.',
};

const compiled = new Map<string, CompiledPdf>();

let built: Promise<PrintDocument[]> | undefined;

/** Every PDF, from the same entries as the site. The same content is compiled once, however often it is asked for. */
export function allDocuments(): Promise<PrintDocument[]> {
  // In a build the content stays as it is; while someone writes, it changes.
  if (import.meta.env.DEV) return makeDocuments();
  built ??= makeDocuments();
  return built;
}

async function makeDocuments(): Promise<PrintDocument[]> {
  const pdfs = allPdfs(await inFileOrder('boekje'), await allModules());
  const recipes = new Map<string, Recipe>();
  for (const pdf of pdfs) recipes.set(pdf.name, await recipeOf(pdf));

  const lookedUp = await templateData();
  return [...recipes].map(
    ([naam, { titel, soort, papier, pagina, source, date, letter = 12, vouwen, standard = 'ua-1' }]) => {
      const data = { ...lookedUp, letter, blad: vouwen ? 'a5' : 'a4' };
      const document = { name: naam, source, date, data, standard };
      const compile = vouwen ? (booklet: TypstDocument) => compileFolded(booklet, titel) : compilePdf;
      return { naam, titel, soort, papier, pagina, pdf: compileOnce(document, compile) };
    },
  );
}

async function recipeOf(pdf: Pdf<CollectionEntry<'boekje'>, Module>): Promise<Recipe> {
  switch (pdf.kind) {
    case 'edition':
      return editionRecipe(pdf.edition);
    case 'cards':
      return cardsRecipe();
    case 'wallet':
      return walletRecipe();
    case 'handout':
      return handoutRecipe(pdf.module);
    case 'guide':
      return guideRecipe(pdf.module);
  }
}

function compileOnce(document: TypstDocument, compile: (document: TypstDocument) => CompiledPdf): CompiledPdf {
  const key = JSON.stringify(document);
  const known = compiled.get(key);
  if (known) return known;

  const start = performance.now();
  const pdf = compile(document);
  compiled.set(key, pdf);
  console.info(`${document.name}.pdf: ${pdf.pages} bladzijden in ${Math.round(performance.now() - start)} ms`);
  return pdf;
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
    titel: data.titel,
    ondertitel: data.ondertitel,
    organisatie: site.organisatie,
    gebruik: data.gebruik,
    nagekeken: dutchDate(date),
    modules: await Promise.all(modules.map(printedModule)),
    oefeningen: await Promise.all(oefeningen.map(printedTask)),
    situaties: await allPrinted((await byThema(situaties)).flatMap(([, cards]) => cards)),
    begrippen: await allPrinted(begrippen),
    termen: termForms(),
    vorm: data.vorm,
  });
  const { letter, vouwen } = data;
  const papier = vouwen ? PAPER.fold : PAPER.plain;
  const pagina = modules.length > 0 ? '/cursus/' : '/begrippen/';
  return { titel: data.naam, soort: 'boekje', papier, pagina, source, date, letter, vouwen };
}

async function cardsRecipe(): Promise<Recipe> {
  const themas = await byThema(await allSituaties());
  const date = newest(themas.flatMap(([, cards]) => cards));
  const titel = 'Situatiekaarten';
  const source = cardsSource({
    titel,
    organisatie: site.organisatie,
    cards: await Promise.all(
      themas.flatMap(([thema, cards]) =>
        cards.map(async (card) => ({ ...(await printed(card)), thema: thema.data.titel })),
      ),
    ),
  });
  return { titel, soort: 'kaart', papier: PAPER.cards, pagina: '/situaties/', source, date, standard: '1.7' };
}

async function handoutRecipe(module: Module): Promise<Recipe> {
  const date = module.data.nagekeken;
  const sheet = { module: await printedModule(module), organisatie: site.organisatie, nagekeken: dutchDate(date) };
  return {
    titel: module.data.titel,
    soort: 'hand-out',
    papier: PAPER.plain,
    pagina: pagePath('modules', module.id),
    source: handoutSource(sheet),
    date,
  };
}

function guideRecipe(module: Module): Recipe {
  const date = module.data.nagekeken;
  const adres = address(href(coachPath(module.id)));
  const sheet = { module: { ...module, adres }, organisatie: site.organisatie, nagekeken: dutchDate(date) };
  return {
    titel: module.data.titel,
    soort: 'handleiding',
    papier: PAPER.plain,
    pagina: coachPath(module.id),
    source: guideSource(sheet),
    date,
  };
}

async function walletRecipe(): Promise<Recipe> {
  const lines = await getCollection('hulplijnen');
  const date = new Date(Math.min(...lines.map(({ data }) => data.nagekeken.getTime())));
  const titel = 'Hulpkaart voor in je portemonnee';
  const start = typstArguments({ titel, auteur: site.organisatie, nagekeken: dutchDate(date) });
  const source = `#import "/src/print/wallet.typ": *\n#hulpkaart(${start})`;
  return { titel, soort: 'kaart', papier: PAPER.wallet, pagina: '/hulp/', source, date };
}

/** What the templates look up themselves. */
async function templateData(): Promise<object> {
  const byId = async (collection: 'hulplijnen' | 'knoppen') =>
    Object.fromEntries((await inFileOrder(collection)).map(({ id, data }) => [id, data]));
  return {
    site: address(href('/')).replace(/\/$/, ''),
    hulplijnen: await byId('hulplijnen'),
    knoppen: await byId('knoppen'),
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
  adres: address(entryHref(entry)),
  beeld: await beeldOf(entry),
});
const allPrinted = (entries: Entry[]): Promise<PrintedEntry[]> => Promise.all(entries.map(printed));

async function printedModule(module: Module): Promise<PrintedEntry> {
  const tasks = await oefeningenNamed(module.data.oefeningen);
  const oefeningen = tasks.map(({ id, data: { titel } }) => ({ titel, pad: pagePath('oefeningen', id) }));
  return { ...(await printed(module)), oefeningen };
}

async function printedTask(oefening: Oefening): Promise<PrintedTask> {
  const pictures = picturesOf(await taskData(oefening));
  // `picturesOf` draws every step.
  const stappen = oefening.data.stappen.map(({ tekst }, index) => ({ tekst, picture: pictures[index] as Picture }));
  return { ...(await printed(oefening)), stappen };
}

const newest = (entries: Entry[]) => new Date(Math.max(...entries.map(({ data }) => data.nagekeken.getTime())));
