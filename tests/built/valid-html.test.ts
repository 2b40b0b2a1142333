import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
const problemsOf = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );

test('every page is valid HTML', async () => {
  const pages = globSync('dist/**/*.html');
  expect(pages.length).toBeGreaterThan(250);
  for (const page of pages) expect(await problemsOf(readFileSync(page, 'utf8')), page).toEqual([]);
});

test('a page that is not, would be named', async () => {
  expect(await problemsOf('<!DOCTYPE html><html lang="nl"><ul><p>Tekst</p></ul></html>')).not.toEqual([]);
});
