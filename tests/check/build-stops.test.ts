import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineOf, ProjectCopy, read, withBody, withField } from '../support/project-copy.ts';

const taggen = read('begrippen/taggen.mdx');
const situatie = read('situaties/geen-antwoord.mdx');

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

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
    expect(project.files('dist')).toEqual([]);
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
    expect(output).not.toMatch(/stack trace|unhandled|\bat .*\.ts:/i);
  });
});

test('a text that does not fit its paper stops the build, and leaves no PDF behind', () => {
  const long = 'Er gebeurt nog veel meer op deze dag. '.repeat(30);
  const text = situatie.replace('## Wat kun je voelen?', `${long}\n\n$&`);
  const { status, output } = project.runWith('build', 'situaties/geen-antwoord.mdx', text);
  expect(output).toMatch(
    /src\/content\/situaties\/geen-antwoord\.mdx {2}De voorkant van de situatiekaart is \d+ mm te lang/,
  );
  expect(status).not.toBe(0);
  expect(project.files('dist').filter((path) => path.endsWith('.pdf'))).toEqual([]);
});
