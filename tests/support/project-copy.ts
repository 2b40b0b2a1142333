import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ownEnv } from './env.ts';

/** What the site is built from, beside its packages. */
export const SOURCES = ['src', 'public', 'deploy', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'astro.env'];

/** Texts of the tests' own, so that a change of the site's texts changes no test. */
export const FIXTURE = 'tests/fixture/content';

/** Settings that go with them. */
export const SETTINGS = 'tests/fixture/site.ts';

/** Whether a file of the project is a text of the site's own, or stands beside one; templates of new texts and drawings are none. */
export const isText = (path: string): boolean =>
  /^src\/content\/(?!(_sjablonen|knoppen|personages|fotos)\/).*\.\w+$/.test(path);

/** A copy of the project, in which a test may break whatever it wants. */
export class ProjectCopy {
  readonly folder: string;

  /**
   * @param folder where the copy comes, in place of what was there; a temporary one if absent
   * @param texts folder of the texts in it; with those of the tests come their settings
   */
  constructor(folder = mkdtempSync(join(tmpdir(), 'knoppenkennis-')), texts = FIXTURE) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    // Of the site's own content only the drawings: what an author writes comes from `texts`.
    for (const name of SOURCES) cpSync(name, join(folder, name), { recursive: true, filter: (path) => !isText(path) });
    cpSync(texts, join(folder, 'src/content'), { recursive: true });
    if (texts === FIXTURE) cpSync(SETTINGS, join(folder, 'src/site.ts'));
    // Each package apart, so that what Astro keeps in that folder between builds is the copy's own.
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((one) => one === '.bin' || !one.startsWith('.')))
      symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name));
  }

  /** Runs an npm script as an editor would; `output` is all that it printed. */
  run(...script: string[]): { status: number | null; output: string } {
    const options = { cwd: this.folder, encoding: 'utf8', env: ownEnv() } as const;
    const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync('npm', ['run', ...script], options);
    return { status, output: stdout + stderr };
  }

  /** What `act` gives with `text` as the content of `file`; the file is put back. */
  with<Result>(file: string, text: string | Buffer, act: () => Result): Result {
    const path = join(this.folder, 'src/content', file);
    const original = existsSync(path) ? readFileSync(path) : undefined;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const result = act();
    if (original === undefined) rmSync(path);
    else writeFileSync(path, original);
    return result;
  }

  /** Runs an npm script with `text` as the content of `file`, and puts the file back. */
  runWith(script: string, file: string, text: string): { status: number | null; output: string } {
    return this.with(file, text, () => this.run(script));
  }

  /** Paths of the files in a folder of the copy; none where it is not there. */
  files(folder: string): string[] {
    const path = join(this.folder, folder);
    return existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** The text of a file in the content of the fixture. */
export const read = (file: string) => readFileSync(join(FIXTURE, file), 'utf8');

/** `text` with another line for one field of its frontmatter. */
export const withField = (text: string, field: string, line: string) =>
  text.replace(new RegExp(`^${field}:.*$`, 'm'), line);

/** `text` of a term with `body` before its first heading. */
export const withBody = (text: string, body: string) => text.replace('## Wat is het?', `${body}\n\n## Wat is het?`);

/** Line of the first match in `text`, counted from 1. */
export const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
