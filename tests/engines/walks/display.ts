import { expect } from 'vitest';
import type { Walk } from '../../support/engines/in-engine.ts';

export function display(walk: Walk): void {
  walk('dark is kept on the next page, and forgotten when asked', async (visitor) => {
    const ground = () => visitor.style('html', 'background-color');
    await visitor.open('/weergave/');
    const light = await ground();
    await visitor.click('Donker');
    await visitor.reads('Je keuze staat aan, op alle pagina’s.');
    await expect.poll(ground).not.toBe(light);
    const dark = await ground();
    await visitor.open('/begrippen/taggen/');
    expect(await ground()).toBe(dark);
    await visitor.open('/weergave/');
    await visitor.click('Vergeet mijn keuzes');
    await visitor.reads('Je keuzes zijn vergeten.');
    await expect.poll(ground).toBe(light);
    expect(await visitor.run(() => localStorage.length)).toBe(0);
  });
}
