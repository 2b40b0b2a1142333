import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOfFirstVisit } from '../src/features/offline/write-worker.ts';
import { ownEnv } from '../tests/support/env.ts';
import { writeManyTerms } from '../tests/support/many-terms.ts';
import { ProjectCopy } from '../tests/support/project-copy.ts';
import { costOfSearch, kB } from './search.ts';

/** So many terms; 0 is the site as it is. */
const COUNTS = [0, 1000, 5000];
const SEED = 1;
/** Milliseconds between two looks at the memory. */
const LOOK = 250;
/** What must not grow. */
const FLAT = [
  'begrippen/taggen',
  'begrippen',
  'begrippen/thema',
  'begrippen/beeld',
  'situaties',
  'lijstje',
  'printen',
  'delen',
];

/**
 * Builds the site with ever more terms, and prints what that costs: time, memory, weights, and a search.
 * @param counts how many terms, if not all of `COUNTS`
 */
export async function benchGrowth(counts: number[] = COUNTS): Promise<void> {
  const table: Record<string, Record<string, string>> = {};
  for (const count of counts) {
    const project = new ProjectCopy(undefined, 'src/content');
    try {
      if (count > 0) writeManyTerms(project.folder, count, SEED);
      for (const [what, value] of Object.entries(await costOf(project))) {
        table[what] = { ...table[what], [count === 0 ? 'nu' : String(count)]: value };
      }
    } finally {
      project.remove();
    }
  }
  console.table(table);
}

async function costOf({ folder }: ProjectCopy): Promise<Record<string, string>> {
  const first = await build(folder);
  const again = await build(folder);
  const dist = join(folder, 'dist');
  const file = (path: string) => readFileSync(join(dist, path));
  const zipped = (path: string) => kB(weightOf(path));
  const weightOf = (path: string) => gzipSync(file(path), { level: 9 }).length;
  const size = (pattern: string) =>
    globSync(pattern, { cwd: dist })
      .map((path) => statSync(join(dist, path)))
      .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
  return {
    'eerste bouw, s': first.seconds.toFixed(1),
    'nog eens, s': again.seconds.toFixed(1),
    'geheugen samen, MB': MB(first.together),
    'grootste proces, MB': MB(first.largest),
    'nog eens samen, MB': MB(again.together),
    'dist, MB': MB(size('**/*')),
    'ZIP, MB': MB(size('downloads/*.zip')),
    'begrippenlijst.pdf, MB': MB(size('downloads/begrippenlijst.pdf')),
    'wat een eerste bezoek bewaart, kB gz': kB(filesOfFirstVisit(dist).reduce((sum, path) => sum + weightOf(path), 0)),
    'zoeken/titels.json, kB gz': zipped('zoeken/titels.json'),
    'zoeken/gegevens.json, kB gz': zipped('zoeken/gegevens.json'),
    ...Object.fromEntries(FLAT.map((page) => [`/${page}/, kB gz`, zipped(join(page, 'index.html'))])),
    ...(await costOfSearch(folder)),
  };
}

const MB = (bytes: number) => (bytes / 1_000_000).toFixed(1);

/** Builds a site. Memory in bytes: the most that all its processes had at one time, and the most that one had; on Linux. */
async function build(folder: string): Promise<{ seconds: number; together: number; largest: number }> {
  const start = performance.now();
  const running = spawn('npm', ['run', 'build'], { cwd: folder, env: ownEnv() });
  let output = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (output += text));
  let [together, largest] = [0, 0];
  const looking = setInterval(() => {
    const all = withChildren(running.pid ?? 0).map(memoryOf);
    together = Math.max(
      together,
      all.reduce((sum, one) => sum + one, 0),
    );
    largest = Math.max(largest, ...all);
  }, LOOK);
  const [status] = await once(running, 'close');
  clearInterval(looking);
  if (status !== 0) throw new Error(output);
  return { seconds: (performance.now() - start) / 1000, together, largest };
}

function withChildren(pid: number): number[] {
  const threads = `/proc/${pid}/task`;
  if (!existsSync(threads)) return [];
  const children = readdirSync(threads).flatMap((thread) =>
    read(`${threads}/${thread}/children`).split(' ').filter(Boolean),
  );
  return [pid, ...children.map(Number).flatMap(withChildren)];
}

/** What a process has for itself, and its share of what it has together with others, in bytes. */
const memoryOf = (pid: number): number =>
  1024 * Number(/^Pss: +(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** A process can end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
