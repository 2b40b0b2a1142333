import { expect } from 'vitest';
import type { Walk } from '../../support/engines/in-engine.ts';

export function myList(walk: Walk): void {
  walk('pages are kept, shown, handed on and forgotten', async (visitor) => {
    const items = () => visitor.texts('#Lijst > li > a');
    for (const path of ['/begrippen/taggen/', '/situaties/pesten/']) {
      await visitor.open(path);
      await visitor.click('Zet op mijn lijstje');
      await visitor.reads('Staat op je lijstje.');
    }
    await visitor.click('Bekijk mijn lijstje');
    await visitor.arrives('/lijstje/');
    await expect.poll(items).toEqual(['Taggen', 'Iemand pest jou online']);
    await visitor.click('Toon een QR-code');
    await expect.poll(() => visitor.run(() => document.querySelectorAll('#Code svg').length)).toBe(1);
    const link = await visitor.run(() => document.querySelector<HTMLInputElement>('#Link')?.value ?? '');
    await visitor.click('Vergeet mijn lijstje');
    await visitor.reads('Je lijstje is vergeten.');
    expect(await visitor.run(() => localStorage.length)).toBe(0);

    await visitor.open('/');
    await visitor.open(`/lijstje/${new URL(link).hash}`);
    await expect.poll(items).toEqual(['Taggen', 'Iemand pest jou online']);
    await visitor.click('Bewaar het hier');
    await visitor.reads('Je lijstje staat nu op dit apparaat.');
  });
}
