import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceWhole } from '../../src/build/replace.ts';
import { explain, Fault } from '../../src/making/fault.ts';

let home: string;
let dist: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'knoppenkennis-'));
  dist = join(home, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'oud');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const page = () => readFileSync(join(dist, 'index.html'), 'utf8');
const fill = (text: string) => async (fresh: string) => {
  mkdirSync(fresh);
  writeFileSync(join(fresh, 'index.html'), text);
};
/** What `explain` says of why a folder could not be replaced. */
const reasonOf = (replacing: Promise<void>) =>
  replacing.then(
    () => '',
    (error) => explain(error),
  );

/** Another process, that is busy making the folder until it is stopped. */
async function busyProcess(): Promise<ChildProcess> {
  const code = `import { mkdirSync, writeFileSync } from 'node:fs';
    import { replaceWhole } from './src/build/replace.ts';
    await replaceWhole(${JSON.stringify(dist)}, async (fresh) => {
      mkdirSync(fresh);
      writeFileSync(fresh + '/index.html', 'half');
      console.log('busy');
      await new Promise((done) => setTimeout(done, 60_000));
    });`;
  const busy = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(busy.stdout as NodeJS.ReadableStream, 'data');
  return busy;
}

describe('a folder is made anew', () => {
  test('once all of it is there, with nothing beside it', async () => {
    await replaceWhole(dist, async (fresh) => {
      await fill('nieuw')(fresh);
      expect(page()).toBe('oud');
    });
    expect(page()).toBe('nieuw');
    expect(readdirSync(home)).toEqual(['dist']);
  });

  test('where there was none', async () => {
    rmSync(dist, { recursive: true });
    await replaceWhole(dist, fill('nieuw'));
    expect(page()).toBe('nieuw');
  });

  test('not where its making fails: the old one stands as it was', async () => {
    const failing = replaceWhole(dist, async (fresh) => {
      await fill('half')(fresh);
      throw new Fault('Te zwaar.');
    });
    expect(await reasonOf(failing)).toBe('Te zwaar.');
    expect(page()).toBe('oud');
    expect(readdirSync(home)).toEqual(['dist']);
  });

  test('not where the disk is full', async () => {
    const failing = replaceWhole(dist, async (fresh) => {
      await fill('half')(fresh);
      writeFileSync('/dev/full', 'more than there is room for');
    });
    expect(await reasonOf(failing)).toContain('De schijf is vol. Maak ruimte vrij.');
    expect(page()).toBe('oud');
    expect(readdirSync(home)).toEqual(['dist']);
  });

  const isRoot = process.getuid?.() === 0;
  /** Makes that nobody can write in `home`, root included. @returns whether that can be done here */
  const close = () => {
    if (!isRoot) chmodSync(home, 0o555);
    return !isRoot || spawnSync('mount', ['--bind', '-o', 'ro', home, home]).status === 0;
  };
  const open = () => (isRoot ? spawnSync('umount', [home]) : chmodSync(home, 0o755));

  test('not where nothing can be written', async ({ skip }) => {
    if (!close()) skip('this machine lets nobody mount a folder');
    try {
      expect(await reasonOf(replaceWhole(dist, fill('nieuw')))).toMatch(/^Hier (kan niets|mag je niet)/);
      expect(page()).toBe('oud');
      expect(readdirSync(home)).toEqual(['dist']);
    } finally {
      open();
    }
  });

  test('not by two at once: the second names the first', async () => {
    const busy = await busyProcess();
    try {
      expect(await reasonOf(replaceWhole(dist, fill('nieuw')))).toContain(
        `Hier loopt al een bouw (proces ${busy.pid})`,
      );
      expect(page()).toBe('oud');
      expect(existsSync(`${dist}.nieuw/index.html`)).toBe(true);
    } finally {
      busy.kill('SIGKILL');
      await once(busy, 'exit');
    }
  });

  test('after one that was killed, of which nothing stays', async () => {
    const busy = await busyProcess();
    busy.kill('SIGKILL');
    await once(busy, 'exit');
    expect(page()).toBe('oud');
    await replaceWhole(dist, fill('nieuw'));
    expect(page()).toBe('nieuw');
    expect(readdirSync(home)).toEqual(['dist']);
  });

  test('after one that was killed between its two renames, which left the old one under another name', async () => {
    mkdirSync(`${dist}.oud`);
    writeFileSync(join(`${dist}.oud`, 'index.html'), 'oud');
    rmSync(dist, { recursive: true });
    const failing = replaceWhole(dist, () => Promise.reject(new Fault('Te zwaar.')));
    expect(await reasonOf(failing)).toBe('Te zwaar.');
    expect(page()).toBe('oud');
  });
});

describe('what stopped a build is told', () => {
  test('in one sentence, wherever the cause lies', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    expect(explain(new Error('Caught', { cause: full }))).toBe('De schijf is vol. Maak ruimte vrij.');
  });

  test('as it came, where nobody expected it', () => {
    expect(explain(new TypeError('x is not a function'))).toMatch(/niet kennen.*\n.*x is not a function[\s\S]*at /);
  });
});
