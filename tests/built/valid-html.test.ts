import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { parseProblemsOf } from '../support/html.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
const problemsOf = async (html: string) => [
  ...(await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  ),
  ...parseProblemsOf(html),
];

test('every page is valid HTML', async () => {
  const pages = globSync('dist/**/*.html');
  expect(pages.length).toBeGreaterThan(200);
  for (const page of pages) expect(await problemsOf(readFileSync(page, 'utf8')), page).toEqual([]);
});

const HEAD = '<!DOCTYPE html><html lang="nl"><head><title>Proef</title></head><body>';

test.each([
  ['an element where it may not stand', `${HEAD}<ul><p>Tekst</p></ul></body></html>`],
  ['a script behind the page', `${HEAD}<p>Tekst</p></body></html><script src="/a.js"></script>`],
  ['a heading behind the text', `${HEAD}<p>Tekst</p></body><h2>Kop</h2></html>`],
  ['a text that a table throws out', `${HEAD}<table><p>Tekst</p><tr><td>1</td></tr></table></body></html>`],
  ['an attribute twice', `${HEAD}<p class="a" class="b">Tekst</p></body></html>`],
  ['a page that stops halfway', `${HEAD}<p title="Tekst`],
])('%s would be named', async (_, html) => {
  expect(await problemsOf(html)).not.toEqual([]);
});

test('a page without mistakes has no problems', async () => {
  expect(await problemsOf(`${HEAD}<ul><li>Tekst</li></ul><table><tr><td>1</td></tr></table></body></html>`)).toEqual(
    [],
  );
});
