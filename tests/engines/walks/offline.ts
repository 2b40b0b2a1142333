import { dirname } from 'node:path';
import { expect, inject } from 'vitest';
import type { Walk } from '../../support/engines/in-engine.ts';
import { serve } from '../../support/nginx.ts';

export function offline(walk: Walk): void {
  walk(
    'once visited, the site works without internet',
    async (visitor) => {
      const server = await serve(inject('dist'), dirname(inject('dist')));
      visitor.origin = server.origin;
      await visitor.open('/');
      await visitor.run(() => navigator.serviceWorker.ready.then(() => {}));
      await visitor.open('/meenemen/');
      await visitor.click('[data-alles]');
      await visitor.reads('De hele site staat op dit apparaat.');
      server.stop();

      await visitor.open('/begrippen/taggen/');
      await visitor.reads('Iemands naam aan een foto of bericht vastmaken');
      await visitor.click('Toon stap voor stap');
      await visitor.reads('Stap 1 van 6', 'dialog');
      await visitor.open('/zoeken/?q=pesten');
      await expect.poll(() => visitor.texts('#Zoekresultaten a')).toContain('Iemand pest jou online');
      await visitor.open('/oefenen/liken/');
      await visitor.click('Begin met oefenen');
      await visitor.reads('Vind ik leuk', '.plein');
      await visitor.open('/begrippen/bestaat-niet/');
      await visitor.reads('Je hebt nu geen internet');
    },
    { keepsCopy: true },
  );
}
