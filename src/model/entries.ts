import { type CollectionEntry, getCollection, getEntries, getEntry } from 'astro:content';
import { href } from './addresses.ts';
import { pagePath, type YamlCollection } from './collections.ts';

export type Begrip = CollectionEntry<'begrippen'>;
export type Situatie = CollectionEntry<'situaties'>;
export type Module = CollectionEntry<'modules'>;
export type Oefening = CollectionEntry<'oefeningen'>;
export type Entry = Begrip | Situatie | Module | Oefening;
export type Thema = CollectionEntry<'themas'>;

/** Address of an entry's page. */
export const entryHref = ({ collection, id }: Entry) => href(pagePath(collection, id));

/** Name of the pictogram of a term, or of the theme of a card; other pages have none. */
export async function beeldOf({ data }: Entry): Promise<string | undefined> {
  if ('beeld' in data) return data.beeld;
  return 'thema' in data ? (await getEntry('themas', data.thema))?.data.beeld : undefined;
}

/** Entries with the name of their pictogram, where they have one. */
export const withBeeld = <T extends Entry>(entries: T[]) =>
  Promise.all(entries.map(async (entry) => ({ entry, beeld: await beeldOf(entry) })));

/** Whether a page is about something heavy: it says what to do in danger, or whom to call. */
export const isHeavy = ({ body = '' }: Entry): boolean => /<(DoeNu|Hulplijn)\b/.test(body);

const dutch = new Intl.Collator('nl');

/** All terms, A–Z. */
export async function allBegrippen(): Promise<Begrip[]> {
  return (await getCollection('begrippen')).toSorted((a, b) => dutch.compare(a.data.titel, b.data.titel));
}

/** All modules: those of the course booklet in its order, then any others, then what stands beside the course. */
export async function allModules(): Promise<Module[]> {
  const modules = await getCollection('modules');
  const booklet = await getEntry('boekje', 'cursusboekje');
  const order = booklet?.data.modules === 'alle' ? [] : (booklet?.data.modules ?? []);
  const rank = ({ id }: Module) => (order.includes(id) ? order.indexOf(id) : order.length);
  return modules.toSorted(
    (a, b) =>
      Number(a.data.extra) - Number(b.data.extra) || rank(a) - rank(b) || dutch.compare(a.data.titel, b.data.titel),
  );
}

/** All tasks of the practice place, in their order. */
export async function allOefeningen(): Promise<Oefening[]> {
  return (await getCollection('oefeningen')).toSorted((a, b) => a.data.nummer - b.data.nummer);
}

/** The entries of a YAML list as its author ordered them. */
export async function inFileOrder<C extends YamlCollection>(collection: C): Promise<CollectionEntry<C>[]> {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  return entries.toSorted((a, b) => a.data.volgorde - b.data.volgorde);
}

/** Entries with these slugs, in that order. That they exist was checked before the build. */
export const begrippenNamed = (slugs: string[]) =>
  getEntries(slugs.map((id) => ({ collection: 'begrippen' as const, id })));
export const situatiesNamed = (slugs: string[]) =>
  getEntries(slugs.map((id) => ({ collection: 'situaties' as const, id })));

/** The tasks with these slugs, in the order of the list of tasks. */
export const oefeningenNamed = async (slugs: string[]) =>
  (await allOefeningen()).filter(({ id }) => slugs.includes(id));

/** A page of `content/paginas` that shows more than its text, on a route of its own. */
export async function paginaNamed(id: string): Promise<CollectionEntry<'paginas'>> {
  const pagina = await getEntry('paginas', id);
  if (!pagina) throw new Error(`src/content/paginas/${id}.mdx ontbreekt`);
  return pagina;
}

/** Tasks that practise a term. */
export const tasksOf = async ({ id }: Begrip): Promise<Oefening[]> =>
  (await allOefeningen()).filter(({ data }) => data.begrippen.includes(id));

/** Cards that a term names, or that name the term. */
export async function cardsOf(begrip: Begrip): Promise<Situatie[]> {
  const cards = await getCollection('situaties');
  return cards.filter(({ id, data }) => begrip.data.situaties.includes(id) || data.begrippen.includes(begrip.id));
}

/** Modules that use a term or a card. */
export async function modulesWith({ collection, id }: Begrip | Situatie): Promise<Module[]> {
  return (await allModules()).filter(({ data }) => data[collection].includes(id));
}

/** A–Z groups: the first letter of the title, without accents, with its entries. */
export function byLetter<T extends Entry>(entries: T[]): [letter: string, entries: T[]][] {
  const letterOf = ({ data }: T) => data.titel.normalize('NFD').charAt(0).toUpperCase();
  return Object.entries(Object.groupBy(entries, letterOf)).map(([letter, group]) => [letter, group ?? []]);
}

/** Groups by theme in the order of `content/themas.yaml`; themes without entries are left out. */
export async function byThema<T extends Begrip | Situatie>(entries: T[]): Promise<[thema: Thema, entries: T[]][]> {
  const themas = await inFileOrder('themas');
  return themas
    .map((thema): [Thema, T[]] => [thema, entries.filter(({ data }) => data.thema === thema.id)])
    .filter(([, group]) => group.length > 0);
}

/** 24 november 2026. */
export function dutchDate(date: Date): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
