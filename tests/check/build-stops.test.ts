import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownEnv } from '../support/env.ts';
import { lineOf, ProjectCopy, read, withBody, withField } from '../support/project-copy.ts';

const taggen = read('begrippen/taggen.mdx');
const situatie = read('situaties/geen-antwoord.mdx');

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
  mkdirSync(join(project.folder, 'dist'));
  writeFileSync(join(project.folder, 'dist/index.html'), 'The site as it was.');
});
afterAll(() => project.remove());

/** Of a build that stopped nothing stays but the site that was there before. */
const expectOldSite = () => {
  expect(readdirSync(project.folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  expect(project.files('dist')).toEqual(['index.html']);
};
const STACK_TRACE = /stack trace|unhandled|\bat .*\.ts:/i;

describe('a build of texts with mistakes', () => {
  const broken = withBody(withField(taggen, 'niveau', 'niveau: hoog'), '<Weg />');
  let status: number | null;
  let output: string;
  beforeAll(() => {
    ({ status, output } = project.with('begrippen/liken.mdx', '', () =>
      project.runWith('build', 'begrippen/taggen.mdx', broken),
    ));
  });

  test('stops', () => {
    expect(status).not.toBe(0);
    expectOldSite();
  });

  test.each([
    ['begrippen/taggen.mdx', lineOf(broken, 'niveau:'), 'moet een van deze zijn: basis, verder'],
    ['begrippen/taggen.mdx', lineOf(broken, '<Weg />'), 'Het onderdeel <Weg> bestaat niet'],
    ['begrippen/liken.mdx', 1, 'Het bestand is leeg'],
  ])('says so in a line of Dutch: %s:%i', (file, line, says) => {
    const message = output.split('\n').find((one) => one.startsWith(`src/content/${file}:${line} `));
    expect(message).toContain(says);
  });

  test('leaves no stack trace and no English for the author', () => {
    expect(output).not.toMatch(STACK_TRACE);
  });
});

test.each(['build', 'dev'])(
  'a setting that is wrong stops `npm run %s` before anything else, and leaves the old site',
  (script) => {
    const settings = read('../site.ts').replace("korteNaam: 'Knoppenkennis'", "korteNaam: 'Herstelcentrum De Brug'");
    const { status, output } = project.runWith(script, '../site.ts', settings);
    const line = lineOf(settings, 'korteNaam:');
    expect(output).toContain(`src/site.ts:${line}  «korteNaam» is te lang: 22 tekens, hoogstens 15.`);
    expect(output).not.toMatch(STACK_TRACE);
    expect(output).not.toMatch(/Collecting build info|Unable to load/);
    expect(status).not.toBe(0);
    expectOldSite();
  },
);

test('a text that does not fit its paper stops the build, and leaves the old site', () => {
  const long = 'Er gebeurt nog veel meer op deze dag. '.repeat(30);
  const text = situatie.replace('## Wat kun je voelen?', `${long}\n\n$&`);
  const { status, output } = project.runWith('build', 'situaties/geen-antwoord.mdx', text);
  expect(output).toMatch(
    /^src\/content\/situaties\/geen-antwoord\.mdx {2}De voorkant van de situatiekaart is \d+ mm te lang/m,
  );
  expect(output).toContain('De site in dist/ is niet veranderd.');
  expect(output).not.toMatch(STACK_TRACE);
  expect(status).not.toBe(0);
  expectOldSite();
});

test('a page that is too heavy stops the build, and leaves the old site', () => {
  // Words that never recur weigh as much when they are compressed.
  const words = Array.from({ length: 1500 }, (_, index) => ((index + 1) * 7919 ** 2).toString(36)).join(' ');
  const { status, output } = project.runWith('build', 'begrippen/taggen.mdx', withBody(taggen, words));
  expect(output).toMatch(/^begrippen\/taggen\/index\.html: html is \d+ bytes, hoogstens \d+/m);
  expect(output).not.toMatch(STACK_TRACE);
  expect(status).not.toBe(0);
  expectOldSite();
});

test('a build that is told to stop leaves the old site', async () => {
  const running = spawn('npm', ['run', 'build'], { cwd: project.folder, env: ownEnv(), detached: true });
  let output = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (output += text));
  await expect.poll(() => output, { timeout: 60_000 }).toContain('generating static routes');
  process.kill(-(running.pid as number), 'SIGTERM');
  await once(running, 'close');
  expect(output).toContain('De bouw is afgebroken.\nDe site in dist/ is niet veranderd.');
  expectOldSite();
});
