import { render } from 'astro:content';
import learned from '../../content/vragen/geleerd.json';
import { onceInBuild } from '../../making/once-in-build.ts';
import { pagePath } from '../../model/collections.ts';
import { allPdfs, guideName, HELP_CARD, handoutName, pdfPath } from '../../model/downloads.ts';
import {
  allBegrippen,
  allEditions,
  allModules,
  allOefeningen,
  allPaginas,
  allSituaties,
  type Entry,
  type Module,
  pictogramOf,
} from '../../model/entries.ts';
import { allHelpLines, type HelpLine } from '../../model/help-lines.ts';
import { isOffered } from '../../model/offered.ts';
import { pictogramPath } from '../../model/pictograms.ts';
import { coachPath, sitePages, unlistedPages } from '../../model/site-pages.ts';
import { fold } from './browser/columns.ts';
import { type SearchData, SearchEngine } from './browser/engine.ts';
import type { Further, SearchEntry } from './browser/entry.ts';
import type { LearnedQuestions } from './learn-questions.ts';

/** What the browser fetches when someone begins to search, in two files. */
export const searchData: typeof makeSearchData = onceInBuild(makeSearchData);

async function makeSearchData(): Promise<ReturnType<typeof fold>> {
  const entries = await allEntries();
  const { pages, biases, marks, weights }: LearnedQuestions = learned;
  const placeOf = (path: string) => entries.findIndex((entry) => entry.path === path);
  return fold(withoutKnown({ entries, learned: { biases, marks, weights }, pages: pages.map(placeOf) }));
}

const allEntries = async (): Promise<SearchEntry[]> => [
  ...(await Promise.all([...(await allBegrippen()), ...(await allSituaties())].map(searchEntry))),
  ...(await moduleEntries()),
  ...(await Promise.all((await allOefeningen()).map(searchEntry))),
  ...(await pageEntries()),
  helpEntry(await allHelpLines(), await bookletPapers()),
];

/** `data` without the names that lead to their page anyhow: each costs every reader some bytes. */
function withoutKnown(data: SearchData): SearchData {
  const engine = new SearchEngine({ ...data, entries: data.entries.map((entry) => ({ ...entry, ook: [] })) });
  const isKnown = (name: string, { path }: SearchEntry) => engine.answer(name).entries[0]?.path === path;
  return {
    ...data,
    entries: data.entries.map((entry) => ({ ...entry, ook: entry.ook.filter((name) => !isKnown(name, entry)) })),
  };
}

async function searchEntry(entry: Entry): Promise<SearchEntry> {
  const { collection, id, data } = entry;
  const pictogram = await pictogramOf(entry);
  const spoken = 'uitspraak' in data && data.uitspraak ? [data.uitspraak] : [];
  const feelings = 'gevoelens' in data ? data.gevoelens : [];
  return {
    path: pagePath(collection, id),
    kind: collection,
    titel: data.titel,
    kort: data.kort,
    niveau: data.niveau,
    beeld: pictogram && pictogramPath(pictogram),
    vormen: 'vormen' in data ? data.vormen : [],
    ook: [...data.ook, ...spoken, ...feelings],
  };
}

/** The modules, which are also called by their number in the course, and have papers beside them. */
async function moduleEntries(): Promise<SearchEntry[]> {
  return Promise.all(
    (await allModules()).map(async (module, index) => ({
      ...(await searchEntry(module)),
      vormen: module.data.extra ? [] : ['module', 'les', 'bijeenkomst'].map((name) => `${name} ${index + 1}`),
      verder: papersOf(module),
    })),
  );
}

const papersOf = ({ id }: Module): Further[] =>
  [
    { titel: 'Handleiding voor begeleiders', path: coachPath(id) },
    { titel: 'Hand-out met werkblad om te printen (PDF)', path: pdfPath(handoutName(id)) },
    { titel: 'Handleiding om te printen (PDF)', path: pdfPath(guideName(id)) },
  ].filter(({ path }) => isOffered(path));

/** The pages of the site itself: those with a text in `content/paginas/`, and those that only lead to others. */
async function pageEntries(): Promise<SearchEntry[]> {
  const texts = await Promise.all(
    (await allPaginas()).map(async (pagina) => ({
      path: pagePath('paginas', pagina.id),
      titel: pagina.data.titel,
      kort: pagina.data.kort,
      ook: [...pagina.data.ook, ...headingsOf(await render(pagina))],
    })),
  );
  const lists = Object.entries(sitePages).flatMap(([path, page]) =>
    'kort' in page ? [{ path, titel: 'full' in page ? page.full : page.name, kort: page.kort, ook: [page.name] }] : [],
  );
  const hidden: string[] = [...unlistedPages, '/hulp/'];
  const papers = await bookletPapers();
  return [...lists, ...texts]
    .filter(({ path }) => !hidden.includes(path) && isOffered(path))
    .map((page) => ({
      ...page,
      kind: 'paginas',
      vormen: [],
      ...(page.path === '/printen/' && { ook: [...page.ook, ...papers.map(nameOf)], verder: papers }),
    }));
}

const headingsOf = ({ headings }: { headings: { depth: number; text: string }[] }): string[] =>
  headings.filter(({ depth }) => depth === 2).map(({ text }) => text);

/** The PDFs that belong to no module. */
async function bookletPapers(): Promise<Further[]> {
  const pdfs = allPdfs(await allEditions(), []);
  return pdfs.flatMap((pdf) => {
    const name = pdf.kind === 'edition' ? pdf.edition.data.naam : 'title' in pdf && pdf.title;
    return name ? [{ titel: `${name} (PDF)`, path: pdfPath(pdf.name) }] : [];
  });
}

/** The page with all help lines, found by their names and numbers. */
function helpEntry(lines: HelpLine[], papers: Further[]): SearchEntry {
  const cards = papers.filter(({ path }) => path === pdfPath(HELP_CARD));
  return {
    path: '/hulp/',
    kind: 'hulp',
    titel: 'Hulp',
    kort: 'Wie je kunt bellen of chatten als het niet goed gaat.',
    vormen: ['hulplijn', 'hulplijnen', 'bellen', 'hulp nodig', HELP_CARD],
    ook: [...lines.flatMap(({ naam, nummers }) => [naam, ...nummers]), ...cards.map(nameOf)],
    verder: cards,
  };
}

/** What a paper is called, without what kind of file it is. */
const nameOf = ({ titel }: Further): string => titel.replace(' (PDF)', '');
