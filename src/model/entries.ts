import { type CollectionEntry, getCollection, getEntries, getEntry } from 'astro:content';
import { href } from './addresses.ts';
import { pagePath, type YamlCollection } from './collections.ts';
import { dutchOrder } from './dutch.ts';
import { isHeavyText } from './heavy.ts';
import { isOffered } from './offered.ts';

export type Begrip = CollectionEntry<'begrippen'>;
export type Situatie = CollectionEntry<'situaties'>;
export type Module = CollectionEntry<'modules'>;
export type Oefening = CollectionEntry<'oefeningen'>;
export type Entry = Begrip | Situatie | Module | Oefening;
export type Thema = CollectionEntry<'themas'>;

/** Address of an entry's page. */
export const entryHref = ({ collection, id }: Entry) => href(pagePath(collection, id));

/** Name of the pictogram of a term, or of the theme of a card; other pages have none. */
export async function pictogramOf({ data }: Entry): Promise<string | undefined> {
  if ('beeld' in data) return data.beeld;
  return 'thema' in data ? (await getEntry('themas', data.thema))?.data.beeld : undefined;
}

/** Entries with the name of their pictogram, where they have one. */
export const withPictogram = <T extends Entry>(entries: T[]) =>
  Promise.all(entries.map(async (entry) => ({ entry, pictogram: await pictogramOf(entry) })));

/** Whether a page names buttons, which stand in bold: those may move. */
export const namesButtons = ({ body = '' }: Entry): boolean => /\*\*/.test(body);

/** Whether a page is about something heavy. */
export const isHeavy = ({ body = '' }: Entry): boolean => isHeavyText(body);

/** All terms, A–Z. */
export async function allBegrippen(): Promise<Begrip[]> {
  return (await getCollection('begrippen')).toSorted((a, b) => dutchOrder.compare(a.data.titel, b.data.titel));
}

/** All scenario cards. */
export const allSituaties = (): Promise<Situatie[]> => getCollection('situaties');

/** All modules: those of the course booklet in its order, then any others, then what stands beside the course; none without a course. */
export async function allModules(): Promise<Module[]> {
  if (!isOffered('/cursus/')) return [];
  const modules = await getCollection('modules');
  const booklet = await getEntry('boekje', 'cursusboekje');
  const order = booklet?.data.modules === 'alle' ? [] : (booklet?.data.modules ?? []);
  const rank = ({ id }: Module) => (order.includes(id) ? order.indexOf(id) : order.length);
  return modules.toSorted(
    (a, b) =>
      Number(a.data.extra) - Number(b.data.extra) ||
      rank(a) - rank(b) ||
      dutchOrder.compare(a.data.titel, b.data.titel),
  );
}

/** All tasks of the practice place, in their order. */
export async function allOefeningen(): Promise<Oefening[]> {
  return (await getCollection('oefeningen')).toSorted((a, b) => a.data.nummer - b.data.nummer);
}

/** The editions of the booklet, in the order of their file; without a course only those that have no modules. */
export const allEditions = async (): Promise<CollectionEntry<'boekje'>[]> =>
  (await inFileOrder('boekje')).filter(({ data }) => isOffered('/cursus/') || data.modules.length === 0);

/** The entries of a YAML list as its author ordered them. */
export async function inFileOrder<C extends YamlCollection>(collection: C): Promise<CollectionEntry<C>[]> {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  return entries.toSorted((a, b) => a.data.order - b.data.order);
}

/** Entries with these slugs, in that order. The check guarantees that they exist. */
export const begrippenNamed = (slugs: string[]) =>
  getEntries(slugs.map((id) => ({ collection: 'begrippen' as const, id })));
export const situatiesNamed = (slugs: string[]) =>
  getEntries(slugs.map((id) => ({ collection: 'situaties' as const, id })));

/** The tasks with these slugs, in the order of the list of tasks. */
export const oefeningenNamed = async (slugs: string[]) =>
  (await allOefeningen()).filter(({ id }) => slugs.includes(id));

/** The words of the home page. */
export async function theBegin(): Promise<CollectionEntry<'begin'>['data']> {
  const begin = await getEntry('begin', 'begin');
  if (!begin) throw new Error('src/content/begin.yaml heeft geen «id: begin»');
  return begin.data;
}

/** The pages of `content/paginas`, of the parts that this site has. */
export const allPaginas = (): Promise<CollectionEntry<'paginas'>[]> =>
  getCollection('paginas', ({ id }) => isOffered(pagePath('paginas', id)));

/** A page of `content/paginas` that shows more than its text, on a route of its own. */
export async function paginaNamed(id: string): Promise<CollectionEntry<'paginas'>> {
  const pagina = await getEntry('paginas', id);
  if (!pagina) throw new Error(`src/content/paginas/${id}.mdx ontbreekt`);
  return pagina;
}

/** Those that practise a term. */
export const oefeningenOf = async ({ id }: Begrip): Promise<Oefening[]> =>
  (await allOefeningen()).filter(({ data }) => data.begrippen.includes(id));

/** Those that a term names, or that name the term. */
export async function situatiesOf(begrip: Begrip): Promise<Situatie[]> {
  return (await allSituaties()).filter(
    ({ id, data }) => begrip.data.situaties.includes(id) || data.begrippen.includes(begrip.id),
  );
}

/** Those that use a term or a card. */
export async function modulesOf({ collection, id }: Begrip | Situatie): Promise<Module[]> {
  return (await allModules()).filter(({ data }) => data[collection].includes(id));
}
