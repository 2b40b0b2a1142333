import { expect } from 'vitest';
import type { Walk } from '../../support/engines/in-engine.ts';

export function quickExit(walk: Walk): void {
  walk('hides the page at once, and leaves no way back to it', async (visitor) => {
    await visitor.open('/begrippen/');
    await visitor.open('/situaties/pesten/');
    // It leads to a site elsewhere, for which a page of ours stands in: tests ask nothing of other hosts.
    const isHidden = await visitor.run(() => {
      const link = document.querySelector<HTMLAnchorElement>('[data-snel-weg]') as HTMLAnchorElement;
      link.href = '/over/';
      link.click();
      return document.body.getClientRects().length === 0;
    });
    expect(isHidden).toBe(true);
    await visitor.arrives('/over/');
    await visitor.back();
    await visitor.arrives('/begrippen/');
  });
}
