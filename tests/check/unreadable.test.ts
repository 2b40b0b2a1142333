import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { ProjectCopy, read } from '../support/project-copy.ts';

const taggen = read('begrippen/taggen.mdx');
const themas = read('themas.yaml');

/** A text with a letter in the way that Windows wrote it long ago. */
const LATIN1 = Buffer.from(taggen.replace('## Wat', 'Eén zin.\n\n## Wat'), 'latin1');

interface Unreadable {
  mistake: string;
  file: string;
  bytes: string | Buffer;
  says: string;
  line?: number;
}

const unreadable: Unreadable[] = [
  ...['begrippen/taggen.mdx', 'themas.yaml', 'gevaar/praten.txt'].map((file) => ({
    mistake: `${file} in UTF-16`,
    file,
    bytes: Buffer.from(`\ufeff${read(file)}`, 'utf16le'),
    says: 'Dit bestand is opgeslagen als UTF-16',
  })),
  {
    mistake: 'UTF-16 without a mark',
    file: 'begrippen/taggen.mdx',
    bytes: Buffer.from(taggen, 'utf16le'),
    says: 'kies als codering UTF-8',
  },
  {
    mistake: 'Latin-1',
    file: 'begrippen/taggen.mdx',
    bytes: LATIN1,
    says: 'kies als codering UTF-8',
    line: taggen.slice(0, taggen.indexOf('## Wat')).split('\n').length,
  },
  {
    mistake: 'a NUL',
    file: 'begrippen/taggen.mdx',
    bytes: `${taggen}\nEen\0zin.\n`,
    says: 'niet te lezen',
    line: taggen.split('\n').length + 1,
  },
  {
    mistake: 'random bytes',
    file: 'themas.yaml',
    bytes: Buffer.from('8f3a00ffc2d1e9007b', 'hex'),
    says: 'niet te lezen',
  },
  { mistake: 'no list', file: 'themas.yaml', bytes: 'titel: Thema\n', says: 'moet een lijst zijn' },
  { mistake: 'a word', file: 'themas.yaml', bytes: 'thema\n', says: 'moet een lijst zijn' },
  ...['themas.yaml', 'boekje.yaml', 'jaarplan.yaml', 'hulplijnen.yaml', 'routes.yaml'].flatMap((file) => [
    { mistake: `nothing in ${file}`, file, bytes: '', says: 'moet een lijst zijn, waarin ten minste één ding staat' },
    { mistake: `an empty list in ${file}`, file, bytes: '[]\n', says: 'moet een lijst zijn, waarin ten minste één' },
  ]),
  {
    mistake: 'a line that is no field',
    file: 'themas.yaml',
    bytes: themas.replace('titel:', 'titel'),
    says: 'Op deze regel ontbreekt een dubbele punt',
    line: 3,
  },
  {
    mistake: 'old ends of lines',
    file: 'begrippen/taggen.mdx',
    bytes: taggen.replaceAll('\n', '\r'),
    says: 'eindigen op een oude manier (CR)',
  },
  {
    mistake: 'an empty line above',
    file: 'begrippen/taggen.mdx',
    bytes: `\n${taggen}`,
    says: 'Deze regel is leeg. Begin het bestand met de regel ---.',
  },
  {
    mistake: 'a space behind the dashes',
    file: 'begrippen/taggen.mdx',
    bytes: taggen.replace('---', '--- '),
    says: 'staan spaties bij ---',
  },
  {
    mistake: 'a dash too many',
    file: 'begrippen/taggen.mdx',
    bytes: taggen.replace('\n---', '\n----'),
    says: 'De gegevens bovenaan ontbreken',
  },
  { mistake: 'nothing', file: 'begrippen/taggen.mdx', bytes: '', says: 'Het bestand is leeg' },
  ...['md', 'MDX', 'mdx.txt', 'markdown'].map((ending) => ({
    mistake: `the ending .${ending}`,
    file: `begrippen/nieuw.${ending}`,
    bytes: taggen,
    says: 'de naam van een tekst eindigt op .mdx, in kleine letters',
  })),
  ...[
    'begrippen/nieuw.docx',
    'begrippen/nieuw',
    'thema.yaml',
    'themas.yml',
    'begrip/nieuw.txt',
    'gevaar/praten.TXT',
  ].map((file) => ({
    mistake: `a place where nothing is read, ${file}`,
    file,
    bytes: 'tekst\n',
    says: 'Dit bestand wordt niet gelezen',
  })),
  { mistake: 'a text outside its folders', file: 'nieuw.mdx', bytes: taggen, says: 'Dit bestand wordt niet gelezen' },
];

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

const told = () => checkContent(project.folder);
const at = (...path: string[]) => join(project.folder, 'src/content', ...path);

describe('what can’t be read is all that the check tells of:', () => {
  test.each(unreadable)('$mistake', ({ file, bytes, says, line = 1 }) => {
    const { errors, advice, reminders } = project.with(file, bytes, told);
    expect(errors).toEqual([{ file: `src/content/${file}`, line, text: expect.stringContaining(says) }]);
    expect([...advice, ...reminders]).toEqual([]);
  });

  test('a link to a file that is not there', () => {
    symlinkSync('nergens.mdx', at('begrippen/kapot.mdx'));
    expect(told().errors).toEqual([
      {
        file: 'src/content/begrippen/kapot.mdx',
        line: 1,
        text: expect.stringContaining('verwijst naar een bestand dat er niet is'),
      },
    ]);
    rmSync(at('begrippen/kapot.mdx'));
  });

  test('a link to a folder elsewhere', () => {
    mkdirSync(join(project.folder, 'elders'));
    symlinkSync(join(project.folder, 'elders'), at('begrippen/elders'));
    expect(told().errors).toMatchObject([
      { file: 'src/content/begrippen/elders', text: expect.stringContaining('verwijst naar een map') },
    ]);
    rmSync(at('begrippen/elders'));
  });

  test.skipIf(process.platform === 'win32')('something that is neither', () => {
    execFileSync('mkfifo', [at('begrippen/pijp.mdx')]);
    expect(told().errors).toMatchObject([
      { file: 'src/content/begrippen/pijp.mdx', text: 'Dit is geen gewoon bestand. Haal het weg.' },
    ]);
    rmSync(at('begrippen/pijp.mdx'));
  });

  test.each(['themas.yaml', 'jaarplan.yaml'])('a list that is not there, %s', (file) => {
    renameSync(at(file), join(project.folder, 'weg.yaml'));
    expect(told().errors).toEqual([
      { file: `src/content/${file}`, line: 1, text: 'Dit bestand is er niet. Zet het terug.' },
    ]);
    renameSync(join(project.folder, 'weg.yaml'), at(file));
  });

  test('a list that is a folder', () => {
    renameSync(at('themas.yaml'), join(project.folder, 'weg.yaml'));
    mkdirSync(at('themas.yaml'));
    expect(told().errors).toMatchObject([
      { file: 'src/content/themas.yaml', text: expect.stringContaining('Dit is een map') },
    ]);
    rmSync(at('themas.yaml'), { recursive: true });
    renameSync(join(project.folder, 'weg.yaml'), at('themas.yaml'));
  });

  test('what a list has wrong, and not what names it', () => {
    const { errors, advice } = project.with('themas.yaml', themas.replaceAll(/- id: /g, '- naam: '), told);
    expect(new Set(errors.map(({ file }) => file))).toEqual(new Set(['src/content/themas.yaml']));
    expect(advice).toEqual([]);
  });

  test('a field that is missing, and not what follows from it', () => {
    const { errors, advice } = project.with(
      'begrippen/taggen.mdx',
      taggen.replace(/^vormen: .*\n/m, '').replace(/^kort: .*\n/m, ''),
      told,
    );
    expect(errors.map(({ text }) => text).toSorted()).toEqual([
      'Het veld «kort» ontbreekt. Vul het in.',
      'Het veld «vormen» ontbreekt. Vul het in.',
    ]);
    expect(advice).toEqual([]);
  });
});

describe('what is no mistake:', () => {
  test.each([
    ['a mark at the start', Buffer.from(`\ufeff${taggen}`)],
    ['ends of lines of Windows', Buffer.from(taggen.replaceAll('\n', '\r\n'))],
    ['both', Buffer.from(`\ufeff${taggen.replaceAll('\n', '\r\n')}`)],
  ])('%s', (_, bytes) => {
    expect(project.with('begrippen/taggen.mdx', bytes, told)).toMatchObject({ errors: [], advice: [] });
  });

  test.each(['.DS_Store', '~$taggen.mdx', 'Thumbs.db', 'taggen.mdx.bak', '._taggen.mdx', 'taggen.mdx~'])(
    '%s, which nobody wrote',
    (name) => {
      expect(project.with(`begrippen/${name}`, Buffer.from([0, 255]), told).errors).toEqual([]);
    },
  );
});

test('a text that can’t be read is named by `npm run leer`, which learns nothing of half', () => {
  writeFileSync(at('begrippen/half.mdx'), '---\ntitel: "half\n---\n');
  const { status, output } = project.run('leer');
  expect(status).toBe(1);
  expect(output).toContain('src/content/begrippen/half.mdx:2  Er ontbreekt een teken');
  expect(output).not.toMatch(/^\s+at /m);
  rmSync(at('begrippen/half.mdx'));
});
