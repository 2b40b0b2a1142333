import { href } from '../../model/addresses.ts';
import { pagePath } from '../../model/collections.ts';
import {
  allBegrippen,
  allModules,
  allSituaties,
  type Begrip,
  type Module,
  pictogramOf,
  type Situatie,
} from '../../model/entries.ts';
import { pictogramPath } from '../../model/pictograms.ts';
import { postPaths } from '../../model/post-pages.ts';
import { fileOf, keyOf, type Name } from './browser/names.ts';

/** About so many names stand in a file: few enough for a phone, too many to tell which of them a reader asked for. */
const MOST_IN_FILE = 40;

const named = async (): Promise<(Begrip | Situatie | Module)[]> => [
  ...(await allBegrippen()),
  ...(await allSituaties()),
  ...(await allModules()),
];

const filesFor = (count: number) => Math.ceil(count / MOST_IN_FILE);

/** The files of `/namen/`, from 0: each with its names, by key. */
export async function nameFiles(): Promise<Record<string, Name>[]> {
  const entries = await named();
  const posts = await postPaths();
  const files: Record<string, Name>[] = Array.from({ length: filesFor(entries.length) }, () => ({}));
  for (const entry of entries) {
    const key = keyOf(entry.collection, entry.id);
    const pictogram = await pictogramOf(entry);
    const name: Name = {
      titel: entry.data.titel,
      path: pagePath(entry.collection, entry.id),
      beeld: pictogram && pictogramPath(pictogram),
      bericht: posts.get(key),
    };
    Object.assign(files[fileOf(key, files.length)] ?? {}, { [key]: name });
  }
  return files;
}

/** What a file is called, without its ending: by how many there are, so that a page never gets one of another version. */
export const nameOfFile = (number: number, count: number): string => `${number}-van-${count}`;

/** What an element holds to which `namesAt` is given: where the names stand. */
export const namesAttributes = async () => ({
  'data-namen': href(`/namen/${nameOfFile(0, filesFor((await named()).length))}.json`),
  'data-begin': href('/'),
});
