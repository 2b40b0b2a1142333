import { expect } from 'vitest';
import type { Walk } from '../../support/engines/in-engine.ts';

const RESULTS = '#Zoekresultaten [data-zoekresultaat] a';

export function search(walk: Walk): void {
  walk('a misspelt word is suggested, found and read, and is still there on the way back', async (visitor) => {
    await visitor.open('/');
    await visitor.click('#Zoekvraag');
    await visitor.type('tagen');
    await expect.poll(async () => (await visitor.texts('[role=option]'))[0]).toBe('Taggen Begrip');
    await visitor.press('Enter');
    await visitor.arrives('/zoeken/');
    await visitor.reads('Bedoelde je: taggen?');
    await expect.poll(async () => (await visitor.texts(RESULTS))[0]).toBe('Taggen');
    expect(await visitor.style('#Zoekresultaten mark', 'text-decoration-line')).toBe('underline');
    const found = await visitor.texts(RESULTS);
    await visitor.click('Taggen', '#Zoekresultaten');
    await visitor.arrives('/begrippen/taggen/');

    await visitor.back();
    await visitor.arrives('/zoeken/');
    const box = () => visitor.run(() => document.querySelector<HTMLInputElement>('#Zoekvraag')?.value);
    await expect.poll(box).toBe('tagen');
    await expect.poll(() => visitor.texts(RESULTS)).toEqual(found);
    await visitor.choose('#Zoekfilter [name=soort]', 'begrippen');
    await expect.poll(async () => (await visitor.texts(RESULTS))[0]).toBe('Taggen');
  });

  walk('someone in need finds a help line first, and more in the full text', async (visitor) => {
    await visitor.open('/zoeken/');
    await visitor.hasFocus('#Zoekvraag');
    await visitor.type('zelfmoord');
    await expect.poll(async () => (await visitor.texts('#Hulp-eerst a'))[0]).toMatch(/^Bel \d+/);
    await visitor.open('/zoeken/?q=bibliotheek');
    await visitor.click('Zoek in alle teksten');
    await expect.poll(() => visitor.texts('#Tekststand')).toEqual([expect.stringMatching(/^Gevonden in \d+ tekst/)]);
    await expect.poll(async () => (await visitor.texts('#Tekstresultaten a')).length).toBeGreaterThan(0);
  });
}
