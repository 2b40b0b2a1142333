import { expect } from 'vitest';
import type { Walk } from '../../support/engines/in-engine.ts';

export function reading(walk: Walk): void {
  walk('a term shows its links, numbers its steps and explains its words', async (visitor) => {
    await visitor.open('/begrippen/taggen/');
    const link = '.tekst a[href="/begrippen/melding/"]';
    expect(await visitor.style(link, 'text-decoration-line')).toBe('underline');
    expect(await visitor.style(link, 'text-decoration-style')).toBe('dotted');
    expect(await visitor.style('.stappen li', 'content', '::before')).toContain('counter(');
    await visitor.hover(link);
    await expect.poll(() => visitor.texts('[role=tooltip]')).toHaveLength(1);
    await visitor.press('Escape');
    await expect.poll(() => visitor.texts('[role=tooltip]')).toEqual([]);
    await visitor.click(link);
    await visitor.arrives('/begrippen/melding/');
  });

  walk('a card keeps its outcomes folded, and leads to another card', async (visitor) => {
    await visitor.open('/situaties/geen-antwoord/');
    expect(await visitor.texts('.gevolg')).toEqual([]);
    await visitor.click('.alternatief summary');
    await expect.poll(() => visitor.texts('.gevolg')).toHaveLength(1);
    await visitor.click('Een andere situatie');
    await expect.poll(() => visitor.run(() => location.pathname)).toMatch(/^\/situaties\/(?!geen-antwoord)[a-z-]+\/$/);
  });

  walk('the cards can be filtered', async (visitor) => {
    await visitor.open('/situaties/');
    const all = await visitor.texts('.rijen > li');
    await visitor.choose('select[name=gevoel]', 'bang');
    await expect.poll(async () => (await visitor.texts('.rijen > li')).length).toBeLessThan(all.length);
    await visitor.reads(`Er zijn ${(await visitor.texts('.rijen > li')).length} kaarten.`);
  });
}
