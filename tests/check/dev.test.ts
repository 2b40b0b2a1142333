import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownEnv } from '../support/env.ts';
import { freePort, untilAnswered } from '../support/ports.ts';
import { ProjectCopy, read, withField } from '../support/project-copy.ts';

/** The site as it is shown while somebody writes. */
let project: ProjectCopy;
let dev: ChildProcess;
let origin: string;
let output = '';
beforeAll(async () => {
  project = new ProjectCopy();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  // In a group of its own, so that all of it can be ended.
  dev = spawn('npm', ['run', 'dev', '--', '--port', String(port)], {
    cwd: project.folder,
    detached: true,
    env: ownEnv(),
  });
  for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (text) => (output += text));
  await untilAnswered(origin, () => dev.exitCode === null);
});
afterAll(async () => {
  process.kill(-Number(dev.pid));
  await once(dev, 'close');
  project.remove();
});

test('whoever starts it reads in Dutch where the site is, where the texts are, and where mistakes are told', () => {
  expect(output).toContain(`De site staat op ${origin}/ en`);
  expect(output).toContain('De teksten staan in src/content.');
  expect(output).toContain('Staat er een fout in een tekst? Dan lees je dat hier');
});

test('a second one only says, in Dutch, where it is already', () => {
  const second = project.run('-s', 'dev');
  expect(second.status).toBe(1);
  expect(second.output).toMatch(new RegExp(`^De site staat al klaar op ${origin}/ [^\\n]*\\n$`));
});

test('a mistake is told when a text is saved', async () => {
  const file = 'src/content/begrippen/taggen.mdx';
  writeFileSync(join(project.folder, file), withField(read('begrippen/taggen.mdx'), 'niveau', 'niveau: hoog'));
  await expect.poll(() => output).toMatch(new RegExp(`${file}:\\d+ .*moet een van deze zijn: basis, verder`));
  writeFileSync(join(project.folder, file), read('begrippen/taggen.mdx'));
});

test('what is printed is made by the templates as they are now', async () => {
  const card = async () => Buffer.from(await (await fetch(`${origin}/downloads/hulpkaart.pdf`)).arrayBuffer());
  const template = join(project.folder, 'src/print/wallet.typ');
  const before = await card();
  expect(before.subarray(0, 5).toString()).toBe('%PDF-');
  writeFileSync(template, readFileSync(template, 'utf8').replaceAll('9.5pt', '8pt'));
  await expect.poll(async () => (await card()).equals(before)).toBe(false);
});
