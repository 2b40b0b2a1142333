import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOrInstallBrowser, launchBrowser } from '../support/browser.ts';
import { ownEnv } from '../support/env.ts';
import { freePort, untilAnswered } from '../support/ports.ts';
import { ProjectCopy, read, withField } from '../support/project-copy.ts';

const taggen = read('begrippen/taggen.mdx');

/** The site as it is shown while somebody writes. */
let project: ProjectCopy;
let dev: ChildProcess;
let origin: string;
let output = '';
let browser: Browser;
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
  findOrInstallBrowser();
  browser = await launchBrowser();
  await untilAnswered(origin, () => dev.exitCode === null);
});
afterAll(async () => {
  await browser.close();
  process.kill(-Number(dev.pid));
  await once(dev, 'close');
  project.remove();
});

test('whoever starts it reads in Dutch where the site is, where the texts are, and where mistakes are told', () => {
  expect(output).toContain(`De site staat op ${origin}/ en`);
  expect(output).toContain('De teksten staan in src/content.');
  expect(output).toContain('Staat er een fout in een tekst? Dan lees je dat hier en in je browser');
});

test('a second one only says, in Dutch, where it is already', () => {
  const second = project.run('-s', 'dev');
  expect(second.status).toBe(1);
  expect(second.output).toMatch(new RegExp(`^De site staat al klaar op ${origin}/ [^\\n]*\\n$`));
});

describe('a mistake in a text that is saved', () => {
  const file = 'src/content/begrippen/taggen.mdx';
  const save = (text: string) => writeFileSync(join(project.folder, file), text);

  const mistakes: [what: string, text: string, says: string][] = [
    ['in a field', withField(taggen, 'niveau', 'niveau: hoog'), 'moet een van deze zijn: basis, verder'],
    ['in the text', `${taggen}\n<LetOp>\n`, '<LetOp> is niet afgesloten.'],
    ['that leaves nothing to read', taggen.replace('---', ''), 'De gegevens bovenaan ontbreken.'],
  ];
  test.each(mistakes)(
    '%s is told, once and in Dutch alone, and takes the place of the page until it is mended',
    async (_, text, says) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/begrippen/taggen/`);
      expect(await page.textContent('h1')).toBe('Taggen');
      const before = output.length;
      save(text);
      await expect.poll(() => page.textContent('body')).toContain(says);
      expect(await page.textContent('h1')).toBe('Eén fout in de teksten');
      expect(await page.textContent('li')).toMatch(new RegExp(`${file}, regel \\d+`));
      save(taggen);
      await expect.poll(() => page.textContent('h1')).toBe('Taggen');
      const told = output.slice(before);
      expect(told.split(says)).toHaveLength(2);
      expect(told).toMatch(new RegExp(`${file}:\\d+ `));
      expect(told).not.toMatch(/expected|does not match|MDXError|^\s+at /im);
      await page.close();
    },
  );

  test('also stands in place of a page that is fetched anew, and of one of other texts', async () => {
    save(withField(taggen, 'niveau', 'niveau: hoog'));
    const fetched = () => fetch(`${origin}/hulp/`, { headers: { Accept: 'text/html' } });
    await expect.poll(async () => (await fetched()).status).toBe(500);
    expect(await (await fetched()).text()).toContain('moet een van deze zijn: basis, verder');
    save(taggen);
    await expect.poll(async () => (await fetched()).status).toBe(200);
  });

  test('is also one in a new file', async () => {
    const added = join(project.folder, 'src/content/begrippen/nieuw.md');
    writeFileSync(added, taggen);
    await expect.poll(() => output).toContain('src/content/begrippen/nieuw.md:1  Dit bestand wordt niet gelezen');
    rmSync(added);
    await expect.poll(async () => (await fetch(origin, { headers: { Accept: 'text/html' } })).status).toBe(200);
  });
});

test('what is printed is made by the templates as they are now', async () => {
  const card = async () => Buffer.from(await (await fetch(`${origin}/downloads/hulpkaart.pdf`)).arrayBuffer());
  const template = join(project.folder, 'src/print/wallet.typ');
  const before = await card();
  expect(before.subarray(0, 5).toString()).toBe('%PDF-');
  writeFileSync(template, readFileSync(template, 'utf8').replaceAll('9.5pt', '8pt'));
  await expect.poll(async () => (await card()).equals(before)).toBe(false);
});
