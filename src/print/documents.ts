import { type CollectionEntry, getCollection, getEntries } from 'astro:content';
import {
  allBegrippen,
  allModules,
  byThema,
  dutchDate,
  type Entry,
  entryHref,
  inFileOrder,
  type Module,
} from '../entries.ts';
import { site } from '../site.ts';
import { bookletSource } from './booklet.ts';
import { type CompiledPdf, compilePdf, type TypstDocument } from './compile.ts';
import { guideSource, handoutSource } from './sheet.ts';
import { typstArguments } from './typst.ts';

/** A PDF of `/downloads/`. */
export interface PrintDocument {
  /** Name of the file, without `.pdf`. */
  naam: string;
  titel: string;
  soort: 'boekje' | 'kaart' | 'hand-out' | 'handleiding';
  pdf: CompiledPdf;
}

type Edition = CollectionEntry<'boekje'>;

interface Recipe {
  titel: string;
  soort: PrintDocument['soort'];
  source: string;
  date: Date;
  /** Points. */
  letter: number;
}

const compiled = new Map<string, CompiledPdf>();

/** Every PDF, from the same entries as the site. The same content is compiled once, however often it is asked for. */
export async function allDocuments(): Promise<PrintDocument[]> {
  const modules = await allModules();
  const recipes = new Map<string, Recipe>();
  for (const edition of await inFileOrder('boekje')) recipes.set(edition.id, await editionRecipe(edition));
  recipes.set('hulpkaart', await walletRecipe());
  for (const module of modules) recipes.set(`module-${module.id}`, sheetRecipe(module, 'hand-out'));
  for (const module of modules) recipes.set(`begeleider-${module.id}`, sheetRecipe(module, 'handleiding'));

  const lookedUp = await templateData();
  return [...recipes].map(([naam, { titel, soort, source, date, letter }]) => {
    const document = { name: naam, source, date, data: { ...lookedUp, letter } };
    return { naam, titel, soort, pdf: compileOnce(document) };
  });
}

function compileOnce(document: TypstDocument): CompiledPdf {
  const key = JSON.stringify(document);
  const known = compiled.get(key);
  if (known) return known;

  const start = performance.now();
  const pdf = compilePdf(document);
  compiled.set(key, pdf);
  console.info(`${document.name}.pdf: ${pdf.pages} bladzijden in ${Math.round(performance.now() - start)} ms`);
  return pdf;
}

async function editionRecipe({ data }: Edition): Promise<Recipe> {
  const modules = data.modules === 'alle' ? await allModules() : await chosen('modules', data.modules);
  const situaties = (await byThema(await chosen('situaties', data.situaties))).flatMap(([, cards]) => cards);
  const slugs = (await chosen('begrippen', data.begrippen)).map((begrip) => begrip.id);
  const begrippen = (await allBegrippen()).filter((begrip) => slugs.includes(begrip.id));

  const printed: Entry[] = [...modules, ...situaties, ...begrippen];
  const date = new Date(Math.max(...printed.map((entry) => entry.data.nagekeken.getTime())));
  const source = bookletSource({
    titel: data.titel,
    ondertitel: data.ondertitel,
    organisatie: site.organisatie,
    gebruik: data.gebruik,
    nagekeken: dutchDate(date),
    modules,
    situaties,
    begrippen,
    vorm: data.vorm,
  });
  return { titel: `${data.titel}: ${data.ondertitel}`, soort: 'boekje', source, date, letter: data.letter };
}

function sheetRecipe(module: Module, soort: 'hand-out' | 'handleiding'): Recipe {
  const date = module.data.nagekeken;
  const sheet = {
    module,
    organisatie: site.organisatie,
    adres: new URL(entryHref(module), site.url).href,
    nagekeken: dutchDate(date),
  };
  const source = soort === 'hand-out' ? handoutSource(sheet) : guideSource(sheet);
  return { titel: module.data.titel, soort, source, date, letter: 12 };
}

async function walletRecipe(): Promise<Recipe> {
  const lines = await getCollection('hulplijnen');
  const date = new Date(Math.min(...lines.map(({ data }) => data.nagekeken.getTime())));
  const titel = 'Hulpkaart voor in je portemonnee';
  const start = typstArguments({ titel, auteur: site.organisatie, nagekeken: dutchDate(date) });
  const source = `#import "/src/print/templates/wallet.typ": *\n#hulpkaart(${start})`;
  return { titel, soort: 'kaart', source, date, letter: 12 };
}

/** What the templates look up themselves. */
async function templateData(): Promise<object> {
  const byId = async (collection: 'hulplijnen' | 'knoppen') =>
    Object.fromEntries((await inFileOrder(collection)).map(({ id, data }) => [id, data]));
  return {
    site: site.url + site.base.replace(/\/$/, ''),
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
