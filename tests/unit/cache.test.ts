import { existsSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { get } from 'cacache';
import { beforeEach, describe, expect, test } from 'vitest';
import { cached, forgetOld, HOME, keyOf, type Made } from '../../src/making/cache.ts';

let times: number;
/** Something that no test before has made. */
let thing: string;
beforeEach((context) => {
  times = 0;
  thing = `${context.task.name} ${process.pid} ${Date.now()}`;
});
const make = async (): Promise<Made<{ pages: number }>> => {
  times++;
  return { bytes: new TextEncoder().encode(`made of ${thing}`), about: { pages: 3 } };
};
const text = ({ bytes }: Made) => new TextDecoder().decode(bytes);
/** The file in which it is kept. */
async function fileOf(madeOf: string): Promise<string> {
  const entry = await get.info(HOME, keyOf('proef', madeOf));
  return entry?.path ?? '';
}

describe('what was made of the same', () => {
  test('is made once, with what is known of it', async () => {
    await cached('proef', thing, make);
    const again = await cached('proef', thing, make);
    expect(text(again)).toBe(`made of ${thing}`);
    expect(again.about).toEqual({ pages: 3 });
    expect(times).toBe(1);
  });

  test('is made once too where two ask for it at the same time', async () => {
    await Promise.all([cached('proef', thing, make), cached('proef', thing, make)]);
    expect(times).toBe(1);
  });

  test('is another thing where it is of another kind, or of something else', async () => {
    await cached('proef', thing, make);
    await cached('andere proef', thing, make);
    await cached('proef', `${thing}!`, make);
    expect(times).toBe(3);
  });

  test.each([
    ['cut off', (file: string) => truncateSync(file, 4)],
    ['changed', (file: string) => writeFileSync(file, 'x'.repeat(8 + thing.length))],
    ['empty', (file: string) => truncateSync(file, 0)],
  ])('is made anew where it was kept and is %s, and is whole from then on', async (_, damage) => {
    await cached('proef', thing, make);
    damage(await fileOf(thing));
    expect(text(await cached('proef', thing, make))).toBe(`made of ${thing}`);
    expect(text(await cached('proef', thing, make))).toBe(`made of ${thing}`);
    expect(times).toBe(2);
  });

  test('is not kept where its making fails', async () => {
    await expect(cached('proef', thing, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(text(await cached('proef', thing, make))).toBe(`made of ${thing}`);
  });

  test('is forgotten where no build needed it for weeks', async () => {
    const other = `${thing}, needed`;
    const makeOther = async () => ({ bytes: new TextEncoder().encode(other), about: {} });
    await cached('proef', thing, make);
    await cached('proef', other, makeOther);
    const [old, needed] = [await fileOf(thing), await fileOf(other)];
    const monthAgo = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000);
    for (const file of [old, needed]) utimesSync(file, monthAgo, monthAgo);
    await cached('proef', other, makeOther);
    await forgetOld();
    expect([existsSync(old), existsSync(needed)]).toEqual([false, true]);
    await cached('proef', thing, make);
    expect(times).toBe(2);
  });
});
