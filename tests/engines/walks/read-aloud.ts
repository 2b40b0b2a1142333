import { expect } from 'vitest';
import type { Walk } from '../../support/engines/in-engine.ts';
import type { Visitor } from '../../support/engines/visitor.ts';
import { DUTCH, ENGLISH, giveVoicesBy, type TestVoice } from '../../support/voices.ts';

/** Opens a page on a device with these voices, and asks for it to be read aloud. */
export async function askToRead(visitor: Visitor, path: string, voices: TestVoice[]): Promise<void> {
  await visitor.open(path);
  // Not every driver can give them sooner.
  await giveVoicesBy(visitor.run, voices);
  await visitor.click('Lees voor');
}

/** All that was said until now. */
export const saidTo = (visitor: Visitor): Promise<string[]> =>
  visitor.run(() => window.studio.said.map(({ text }) => text));

export function readAloud(walk: Walk): void {
  walk('a page is read aloud, marked, paused and stopped', async (visitor) => {
    await askToRead(visitor, '/begrippen/taggen/', [DUTCH, ENGLISH]);
    await expect.poll(() => saidTo(visitor)).toEqual(['Begrip']);
    await visitor.run(() => window.studio.finish());
    await expect.poll(async () => (await saidTo(visitor)).length).toBe(2);
    const [, title] = await saidTo(visitor);
    const marked = () => visitor.run(() => [...(CSS.highlights.get('voorgelezen') ?? [])].join().trim());
    expect(title).toBe('Taggen');
    await expect.poll(marked).toBe(title);
    await visitor.click('Pauze');
    await visitor.click('Lees verder');
    await expect.poll(async () => (await saidTo(visitor)).slice(2)).toEqual([title]);
    await visitor.click('Stop');
    await visitor.hasFocus('[data-lees-voor] button');
    await expect.poll(marked).toBe('');
  });

  walk('a device without a Dutch voice says so, and how to get one', async (visitor) => {
    await askToRead(visitor, '/begrippen/taggen/', [ENGLISH]);
    await visitor.reads('Dit apparaat heeft nog geen Nederlandse stem.');
    await visitor.click('Zo zet je er een op');
    await visitor.arrives('/weergave/#voorlezen');
  });
}
