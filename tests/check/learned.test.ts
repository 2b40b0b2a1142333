import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE, ProjectCopy } from '../support/project-copy.ts';

test('what is learned of the same sentences is the same to the byte', async () => {
  const project = new ProjectCopy();
  expect(project.run('leer').status).toBe(0);
  const learned = ['gevaar/geleerd.json', 'vragen/geleerd.json'].map(
    (file) => [file, readFileSync(join(project.folder, 'src/content', file), 'utf8')] as const,
  );
  project.remove();
  // When the texts of the fixture change, `npx vitest run --project check tests/check/learned.test.ts --update` learns them.
  for (const [file, text] of learned) await expect(text).toMatchFileSnapshot(join(process.cwd(), FIXTURE, file));
});
