import { pagePath } from '../../model/collections.ts';
import { allBegrippen, allModules, allOefeningen, allSituaties, type Entry, pictogramOf } from '../../model/entries.ts';
import { allHelpLines, type HelpLine } from '../../model/help-lines.ts';
import { pictogramPath } from '../../model/pictograms.ts';
import type { SearchEntry } from './browser/engine.ts';

/** What the browser fetches when someone begins to search. */
export interface SearchData {
  entries: SearchEntry[];
}

export async function searchData(): Promise<SearchData> {
  const lines = await allHelpLines();
  const entries = [
    ...(await allBegrippen()),
    ...(await allSituaties()),
    ...(await allModules()),
    ...(await allOefeningen()),
  ];
  return { entries: [...(await Promise.all(entries.map(searchEntry))), helpEntry(lines)] };
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

/** The page with all help lines, found by what someone who needs help may type. */
const helpEntry = (lines: HelpLine[]): SearchEntry => ({
  path: '/hulp/',
  kind: 'hulp',
  titel: 'Hulp',
  kort: 'Wie je kunt bellen of chatten als het niet goed gaat.',
  vormen: ['hulplijn', 'hulplijnen', 'bellen', 'hulp nodig'],
  ook: lines.map(({ naam }) => naam),
});
