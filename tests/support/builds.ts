import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { base } from '../../src/model/base.ts';
import { npm } from './npm.ts';
import { makeOwn } from './own-site.ts';
import { addPhoto, styleDrawing } from './pictures.ts';
import { FIXTURE, isText, ProjectCopy, SETTINGS, SOURCES } from './project-copy.ts';
import { makeStrange, STRANGE_HOST } from './strange.ts';

const HOME = 'tests/.built';

/** A site that tests look at. */
interface TestSite {
  /** Folder of the project that it is built from. */
  project: string;
  /** Folder that a server shows: the built site, or the host in a folder of which it lies. */
  served: string;
  /** Files and folders, beside those of any site, that make it another one when they change. */
  sources: string[];
  make: () => Promise<unknown>;
}

/** Where the site stands in the folder that it has on its host. */
const host = join(HOME, 'host');
const fixture = join(HOME, 'fixture');
const own = join(HOME, 'own');
// A folder as an editor names it.
const strange = join(HOME, 'Mijn map é');

export const sites = {
  /** The site as it will be published. */
  real: {
    project: '.',
    served: base === '/' ? 'dist' : host,
    sources: ['src/content'],
    make: async () => {
      await npm('.', ['run', 'build']);
      rmSync(host, { recursive: true, force: true });
      if (base !== '/') cpSync('dist', join(host, base), { recursive: true });
    },
  },
  /** A small one, of texts of the tests' own. */
  fixture: {
    project: fixture,
    served: join(fixture, 'dist'),
    sources: [FIXTURE, SETTINGS, 'tests/support/project-copy.ts', 'tests/support/pictures.ts'],
    make: async () => {
      const project = new ProjectCopy(fixture);
      await addPhoto(project);
      styleDrawing(project);
      await npm(fixture, ['run', 'build']);
      // The settings of servers that came along are those of another site.
      await npm(fixture, ['run', 'headers']);
    },
  },
  /** The real texts as another organisation makes them its own. */
  own: {
    project: own,
    served: join(own, 'dist'),
    sources: ['src/content', 'tests/support'],
    make: async () => {
      new ProjectCopy(own, 'src/content');
      makeOwn(own);
      await npm(own, ['run', 'build']);
      await npm(own, ['run', 'headers']);
    },
  },
  /** The tests' own in a folder of its host, with hostile texts. */
  strange: {
    project: strange,
    served: join(strange, STRANGE_HOST),
    sources: [FIXTURE, SETTINGS, 'tests/support'],
    make: () => makeStrange(new ProjectCopy(strange)),
  },
} satisfies Record<string, TestSite>;

export type SiteName = keyof typeof sites;

/** Folder of a built site. */
export const distOf = (name: SiteName): string => join(sites[name].project, 'dist');

/** Builds a site as the README says, unless it stands there as it was built of the same sources. */
export async function buildSite(name: SiteName): Promise<void> {
  const { sources, make } = sites[name];
  const record = join(HOME, `${name}.json`);
  const made = hashOf([...SOURCES, 'package-lock.json'], (path) => (isText(path) ? '' : readFileSync(path)));
  const own = hashOf(sources, (path) => readFileSync(path));
  const state = () =>
    JSON.stringify({ made, own, stands: hashOf([distOf(name)], (path) => `${statSync(path).mtimeMs}`) });
  if (existsSync(record) && readFileSync(record, 'utf8') === state()) return;

  await make();
  mkdirSync(HOME, { recursive: true });
  writeFileSync(record, state());
}

/** A hash of the files at and below `places`, by their paths and by what `tell` gives of each. */
function hashOf(places: string[], tell: (path: string) => string | Buffer): string {
  const hash = createHash('sha256');
  const files = places.flatMap((place) => [place, ...globSync(`${place}/**/*`)]);
  for (const path of files.toSorted())
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) hash.update(path).update(tell(path));
  return hash.digest('hex');
}
