import { expect } from 'vitest';
import type { Walk } from '../../support/engines/in-engine.ts';

export function handout(walk: Walk): void {
  walk('what is ticked comes on sheets, with their length, and does not come in the address', async (visitor) => {
    const titles = () => visitor.texts('#Hand-out h2');
    await visitor.open('/printen/');
    await visitor.click('#Keuze summary');
    await visitor.click('Taggen', '#Keuze');
    await visitor.reads('Je koos 1 begrip. Dat');
    await visitor.click('#Keuze details:nth-of-type(2) summary');
    await visitor.click('Iemand pest jou online', '#Keuze');
    await expect.poll(titles).toEqual(['Taggen', 'Iemand pest jou online']);
    await visitor.reads('1 begrip en 1 situatiekaart. Dat zijn ongeveer');
    await visitor.arrives('/printen/');

    await visitor.open('/printen/?begrippen=liken&werkbladen=gevoelens');
    await expect.poll(titles).toEqual(['Liken', 'Wat sociale media met je doen']);
  });
}
