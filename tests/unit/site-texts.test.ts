import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkSiteTexts } from '../../src/check/site-texts/check-site-texts.ts';
import { siteTexts } from '../../src/check/site-texts/site-texts.ts';

const root = mkdtempSync(join(tmpdir(), 'knoppenkennis-teksten-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The texts of one file of a project, with their lines. */
function textsOf(file: string, code: string): [number, string][] {
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages', file), code);
  const found = siteTexts(root).filter((text) => text.file === `src/pages/${file}`);
  rmSync(join(root, 'src/pages', file));
  return found.map(({ line, text }) => [line, text]);
}

test('a page gives what stands in its elements, in spoken attributes and in strings', () => {
  const page = `---
import Base from '../layouts/Base.astro';
const groups = [{ soort: 'boekje', titel: 'Alles bij elkaar' }];
---

<Base title="Een pagina">
  <p class="mt-3 lijst">Kijk bij <a href="/hulp/">de hulp</a>.
    Er zijn {groups.length} groepen.</p>
  <ul>{groups.map(({ titel }) => <li>Lees {titel}</li>)}</ul>
</Base>
`;
  expect(textsOf('een.astro', page)).toEqual([
    [3, 'Alles bij elkaar'],
    [6, 'Een pagina'],
    [7, 'Kijk bij de hulp. Er zijn 5 groepen.'],
    [9, 'Lees 5'],
  ]);
});

test('a script gives its sentences, not its classes, addresses and messages to makers', () => {
  const script = `export const say = (count: number) => \`Er zijn \${count} kaarten.\`;
const link = document.querySelector('ul li a[href]');
if (!link) throw new Error('This page has no link');
export const told = count === 1 ? 'Dat is er één.' : 'niets';
`;
  expect(textsOf('twee.ts', script)).toEqual([
    [1, 'Er zijn 5 kaarten.'],
    [4, 'Dat is er één.'],
  ]);
});

test('a template of paper gives what stands between brackets', () => {
  const template =
    '// A [Comment here]\n#let kop(naam) = text(fill: oker)[Nagekeken op #naam.datum. Lees #link(naam)[meer].]\n';
  expect(textsOf('drie.typ', template)).toEqual([]);
  expect(textsOf('vier.typ', '\n#let kop = par[Nagekeken op #gegevens.datum. Dat was #str(5).]\n')).toEqual([
    [2, 'Nagekeken op 5. Dat was 5.'],
  ]);
});

test('a text that is too hard is told with its file and line', () => {
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages/vijf.ts'), `\nexport const text = 'Kunt u ${'nog '.repeat(20)}even wachten?';\n`);
  const problems = checkSiteTexts(root);
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['src/pages/vijf.ts:2', 'src/pages/vijf.ts:2']);
  expect(problems.map(({ text }) => text)).toEqual([
    expect.stringContaining('hoogstens 17'),
    expect.stringContaining('Spreek de lezer aan met «je»'),
  ]);
});
