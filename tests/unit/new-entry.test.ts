import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkNumbers } from '../../src/check/rules/numbers.ts';
import { type Content, readContent } from '../../src/model/source/content.ts';
import { parseYaml } from '../../src/model/source/yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'knoppenkennis-nieuw-'));
cpSync('src/content', join(folder, 'src/content'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** The text that `npm run nieuw` writes in a copy of the content. */
function made(kind: string, collection: string, slug: string): string {
  execFileSync(process.execPath, [join(process.cwd(), 'src/check/new-entry.ts'), kind, slug], { cwd: folder });
  return readFileSync(join(folder, `src/content/${collection}/${slug}.mdx`), 'utf8');
}

const numbersIn = ({ mdx }: Content) =>
  mdx.flatMap(({ frontmatter }) => (frontmatter.value as { nummer?: number } | undefined)?.nummer ?? []);

test('each new task has the number after the last', () => {
  const last = Math.max(...numbersIn(readContent(process.cwd())));
  expect(made('oefening', 'oefeningen', 'een-proef')).toContain(`\nnummer: ${last + 1}\n`);
  expect(made('oefening', 'oefeningen', 'nog-een-proef')).toContain(`\nnummer: ${last + 2}\n`);
  expect(checkNumbers(readContent(folder))).toEqual([]);
});

test('two tasks with one number are told', () => {
  const content = readContent(process.cwd());
  const tasks = content.mdx.filter(({ collection }) => collection === 'oefeningen').slice(0, 2);
  const mdx = tasks.map((task) => ({ ...task, frontmatter: parseYaml('titel: Iets\nnummer: 3\n', 2) }));
  const [first, second] = tasks;
  expect(checkNumbers({ ...content, mdx })).toEqual([
    { file: second?.file, line: 3, text: expect.stringContaining(`Het nummer 3 is al van ${first?.file}`) },
  ]);
});

test('a template leaves nothing open, and is no content itself', () => {
  const kinds = { begrip: 'begrippen', situatie: 'situaties', oefening: 'oefeningen', module: 'modules' };
  for (const [kind, collection] of Object.entries(kinds)) {
    const text = made(kind, collection, 'foto-van-mij');
    expect(text).toContain('\ntitel: Foto van mij\n');
    expect(text).not.toMatch(/[{}]/);
  }
  const templates = globSync('src/content/_sjablonen/*.mdx').map((file) => file.replaceAll('\\', '/'));
  expect(templates).toHaveLength(Object.keys(kinds).length);
  expect(readContent(process.cwd()).mdx.filter(({ file }) => templates.includes(file))).toEqual([]);
});
