import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatProblems } from '../../src/model/source/problem.ts';
import { distOf } from '../support/builds.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}
interface Job {
  name: string;
  needs?: string;
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  container?: { image: string };
  steps: Step[];
}
interface Workflow {
  permissions: Record<string, string>;
  concurrency?: object;
  jobs: Record<string, Job>;
}
interface GitLabJob {
  rules?: object[];
  needs?: string[];
  script?: string[];
  pages?: { publish: string };
  artifacts?: { paths: string[] };
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = globSync('.github/workflows/*.yml');
const workflows = new Map(files.map((file): [string, Workflow] => [file, parse(readFileSync(file, 'utf8'))]));
const jobs = [...workflows.values()].flatMap((workflow) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps);
const gitLab = parse(readFileSync('.gitlab-ci.yml', 'utf8'));
const gitLabJobs = Object.values<GitLabJob>(gitLab).filter(({ script }) => script);

const stepNamed = (name: string): Step => steps.find((step) => step.name === name) ?? {};
const shellTexts = [
  ...steps.flatMap(({ run = [] }) => run),
  ...[gitLab.default.before_script, ...gitLabJobs.map(({ script }) => script)].map((lines) => lines.join('\n')),
];

describe('the workflows of GitHub', () => {
  test('take each action as it was looked at, by its commit, and say which version that is', () => {
    const used = files.flatMap((file) => readFileSync(file, 'utf8').match(/uses:.*/g) ?? []);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    // One version of each.
    expect(new Set(used).size).toBe(new Set(used.map((line) => line.replace(/@.*/, ''))).size);
  });

  test('may do no more than they need', () => {
    for (const [file, { permissions }] of workflows) expect(permissions, file).toEqual({ contents: 'read' });
    expect(Object.fromEntries(jobs.map(({ name, permissions }) => [name, permissions]))).toEqual({
      'Nakijken, bouwen en testen': undefined,
      'Online zetten': { pages: 'write', 'id-token': 'write' },
      'Adressen opvragen': { contents: 'read', issues: 'write' },
    });
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toEqual({ 'persist-credentials': false });
  });

  test('end by themselves, and run once at a time', () => {
    for (const [file, { concurrency }] of workflows) expect(concurrency, file).toBeDefined();
    for (const job of jobs) expect(job['timeout-minutes'], job.name).toBeLessThanOrEqual(60);
  });

  test('tell which step it was: each has a name', () => {
    expect(steps.filter(({ name }) => !name)).toEqual([]);
  });

  test('publish what was tested, from main alone', () => {
    const publishing = jobs.find(({ name }) => name === 'Online zetten');
    expect(publishing).toMatchObject({ needs: 'toets', if: "github.ref == 'refs/heads/main'" });
    for (const name of ['De site bewaren', 'De geteste site ophalen', 'Klaarzetten voor GitHub Pages'])
      expect(stepNamed(name).with?.path, name).toBe(distOf('real'));
  });
});

test('GitLab publishes what was tested, from the default branch alone', () => {
  expect(gitLab.pages).toMatchObject({
    needs: ['bouwen en testen'],
    pages: { publish: distOf('real') },
    rules: [{ if: expect.stringContaining('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH') }],
  });
  expect(gitLab['bouwen en testen'].artifacts.paths).toEqual([distOf('real')]);
});

test('Netlify publishes what is built, and changes nothing in it', () => {
  const settings = readFileSync('netlify.toml', 'utf8');
  expect(settings).toContain('command = "npm run build"');
  expect(settings).toContain(`publish = "${distOf('real')}"`);
  expect(settings).toContain('skip_processing = true');
});

describe('what editors are told of it', () => {
  const told = readFileSync('CONTRIBUTING.md', 'utf8');

  test('names and draws the steps as they are', () => {
    const names = new Set(steps.map(({ name }) => name));
    const tabled = [...told.matchAll(/^\| \*\*(.+?)\*\* +\|/gm)].map(([, name]) => name);
    expect(tabled).toEqual(['Teksten nakijken', 'Bouwen en testen']);
    expect(tabled.filter((name) => !names.has(name))).toEqual([]);
    const drawn = /<g class="stappen"[\s\S]*?<\/g>/.exec(readFileSync('docs/stappen.svg', 'utf8'))?.[0] ?? '';
    const testing = jobs.find(({ name }) => name === 'Nakijken, bouwen en testen');
    expect([...drawn.matchAll(/>([^<\n]+)</g)].map(([, name]) => name)).toEqual(testing?.steps.map(({ name }) => name));
  });

  test('shows pictures that are there', () => {
    const pictures = [...told.matchAll(/\((docs\/[\w.-]+)\)/g)].map(([, file]) => String(file));
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('what both run', () => {
  test('is there: scripts and files', () => {
    const called = shellTexts.flatMap((text) =>
      [...text.matchAll(/npm (?:run (?:-s )?)?([\w:]+)/g)].map(([, name]) => name),
    );
    expect(new Set(called)).toEqual(new Set(['ci', 'test', 'links', 'check:inhoud', 'check:spelling']));
    expect(called.filter((name) => name !== 'ci' && !(name && name in scripts))).toEqual([]);
    const named = shellTexts.flatMap((text) => text.match(/\.github\/[\w.]+/g) ?? []);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names no version of Node: the project brings that', () => {
    const images = [...jobs.flatMap(({ container }) => container?.image ?? []), gitLab.default.image];
    expect(new Set(images)).toEqual(new Set(['node:lts-bookworm']));
    expect(steps.filter((step) => step.with && 'node-version' in step.with)).toEqual([]);
  });

  test.each(shellTexts)('can be read by a shell: %s', (text) => {
    expect(spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' }).stderr).toBe('');
  });
});

describe('a mistake stands at its line on the page of the change', () => {
  const { problemMatcher } = JSON.parse(readFileSync('.github/meldingen.json', 'utf8'));
  const patternsOf = (owner: string): RegExp[] =>
    problemMatcher
      .find((matcher: { owner: string }) => matcher.owner === owner)
      .pattern.map(({ regexp }: { regexp: string }) => new RegExp(regexp));

  test.each([1, 2])('in a text, where there are %i', (count) => {
    const problem = { file: 'src/content/begrippen/taggen.mdx', line: 12, text: 'Maak er twee zinnen van: kort.' };
    const [heading, ...lines] = formatProblems(Array(count).fill(problem), 'fout').split('\n');
    const [first, each] = patternsOf('teksten');
    expect(heading).toMatch(first as RegExp);
    expect(lines).toHaveLength(count);
    for (const line of lines) expect(each?.exec(line)?.slice(1)).toEqual([problem.file, '12', problem.text]);
  });

  test('unless it is only to be remembered', () => {
    const reminder = formatProblems([{ file: 'a.mdx', line: 1, text: 'Oud.' }], 'herinnering');
    expect(reminder).not.toMatch(patternsOf('teksten')[0] as RegExp);
  });

  test('in the spelling', () => {
    const { stdout } = spawnSync('cspell', ['--no-progress', '--no-summary', 'stdin://src/content/begrippen/x.mdx'], {
      input: 'Dit is een zinnn.\n',
      encoding: 'utf8',
    });
    expect(patternsOf('spelling')[0]?.exec(stdout.trim())?.slice(1)).toEqual([
      expect.stringMatching(/src\/content\/begrippen\/x\.mdx$/),
      '1',
      '12',
      'Unknown word (zinnn)',
    ]);
  });
});

describe('the issue with addresses', () => {
  /** Runs the step with a `gh` that writes down what it is told, and knows of an open issue or of none. */
  function asked(dead: 'ja' | 'nee', open: string): string[] {
    const home = mkdtempSync(join(tmpdir(), 'knoppenkennis-gh-'));
    const gh = join(home, 'gh');
    writeFileSync(gh, `#!/bin/sh\necho "$1 $2 $3" >> "${home}/told"\n[ "$2" = list ] && echo "${open}"\nexit 0\n`);
    chmodSync(gh, 0o755);
    const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail'], {
      input: stepNamed('De lijst bijhouden').run ?? '',
      encoding: 'utf8',
      env: { PATH: home + delimiter + process.env.PATH, DOOD: dead, LIJST: 'links.md', TITEL: 'Adressen' },
    });
    expect(status, stderr).toBe(0);
    const told = readFileSync(join(home, 'told'), 'utf8').trim().split('\n');
    rmSync(home, { recursive: true });
    return told.slice(1);
  }

  test('is made where addresses are dead, kept up to date where it is open, and closed where all answer again', () => {
    expect(asked('ja', '')).toEqual(['issue create --title']);
    expect(asked('ja', '7')).toEqual(['issue edit 7']);
    expect(asked('nee', '7')).toEqual(['issue close 7']);
    expect(asked('nee', '')).toEqual([]);
  });
});
