import { type CollectionEntry, getCollection, getEntries } from 'astro:content';
import { allBegrippen, allModules, byThema, dutchDate, type Entry, inFileOrder } from '../entries.ts';
import { site } from '../site.ts';
import { bookletSource } from './booklet.ts';
import { type CompiledPdf, compilePdf, type TypstDocument } from './compile.ts';

type Edition = CollectionEntry<'boekje'>;

const compiled = new Map<string, CompiledPdf>();

/** The PDF of one edition of the booklet, from the same entries as the site. Compiled once for the same content. */
export async function editionPdf(edition: Edition): Promise<CompiledPdf> {
  const document = await editionDocument(edition);
  const key = JSON.stringify(document);
  const pdf = compiled.get(key) ?? compilePdf(document);
  compiled.set(key, pdf);
  return pdf;
}

async function editionDocument({ id, data }: Edition): Promise<TypstDocument> {
  const modules = data.modules === 'alle' ? await allModules() : await chosen('modules', data.modules);
  const situaties = await byThema(await chosen('situaties', data.situaties));
  const slugs = (await chosen('begrippen', data.begrippen)).map((begrip) => begrip.id);
  const begrippen = (await allBegrippen()).filter((begrip) => slugs.includes(begrip.id));

  const printed: Entry[] = [...modules, ...situaties.flatMap(([, entries]) => entries), ...begrippen];
  const date = new Date(Math.max(...printed.map((entry) => entry.data.nagekeken.getTime())));
  const source = bookletSource({
    titel: data.titel,
    ondertitel: data.ondertitel,
    organisatie: site.organisatie,
    gebruik: data.gebruik,
    nagekeken: dutchDate(date),
    modules,
    situaties: situaties.map(([thema, entries]) => ({ titel: thema.data.titel, entries })),
    begrippen,
    vorm: data.vorm,
  });
  return { name: id, source, date, data: await templateData() };
}

/** What the templates look up themselves. */
async function templateData(): Promise<unknown> {
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
