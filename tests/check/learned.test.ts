import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE, ProjectCopy } from '../support/project-copy.ts';

test('what is learned of the same sentences is the same to the byte', async () => {
  const project = new ProjectCopy();
  expect(project.run('gevaar').status).toBe(0);
  const learned = readFileSync(join(project.folder, 'src/content/gevaar/geleerd.json'), 'utf8');
  project.remove();
  // When the sentences of the fixture change, `npx vitest run --project check tests/check/learned.test.ts --update` learns them.
  await expect(learned).toMatchFileSnapshot(join(process.cwd(), FIXTURE, 'gevaar/geleerd.json'));
});
