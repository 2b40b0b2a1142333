import { expect } from 'vitest';
import type { Walk } from '../../support/engines/in-engine.ts';

export function practice(walk: Walk): void {
  walk('a thumb is given', async (visitor) => {
    await visitor.open('/oefenen/liken/');
    await visitor.click('Begin met oefenen');
    await visitor.click('Vind ik leuk', '[aria-label^="Bericht van Samir"]');
    await visitor.reads('Dit is het bericht van Samir.');
    expect(await visitor.style('.plein-stappen [aria-current=step]', 'text-decoration-line')).toBe('underline');
    await visitor.click('Vind ik leuk', '[aria-label^="Bericht van Samir"]');
    await visitor.click('Vind ik leuk', '[aria-label^="Bericht van Ewa"]');
    await visitor.click('Zo ziet Ewa het', '[aria-label="Wat er gebeurde"]');
    await visitor.reads('Robin vindt je bericht leuk.');
    await visitor.click('Terug naar jouw Plein');
    await visitor.click('Vind ik leuk', '[aria-label^="Bericht van Ewa"]');
    await visitor.reads('Alle stappen zijn gedaan.', '[aria-label=Klaar]');
  });

  walk('someone who goes on writing is blocked', async (visitor) => {
    const talk = '[aria-label^="Gesprek met Marco"]';
    await visitor.open('/oefenen/blokkeren/');
    await visitor.click('Begin met oefenen');
    await visitor.click('Kijk goed: Je zei dat ik moet stoppen.');
    await visitor.click('Meer bij het gesprek met Marco', talk);
    await visitor.click('Blokkeren', talk);
    await visitor.click('Blokkeren', '.plein-vraag');
    await visitor.click('Zo ziet Marco het', '[aria-label="Wat er gebeurde"]');
    await visitor.reads('Marco kan jou niet vinden, en ziet niets van jou.');
    await visitor.click('Terug naar jouw Plein');
    await visitor.click('Menu');
    await visitor.click('Blokkering opheffen');
    await visitor.reads('Alle stappen zijn gedaan.', '[aria-label=Klaar]');
  });

  walk('a reaction is written', async (visitor) => {
    await visitor.open('/oefenen/reageren/');
    await visitor.click('Begin met oefenen');
    await visitor.click('Reageren', '[aria-label^="Bericht van Samir"]');
    await visitor.click('Jouw reactie');
    await visitor.type('Wat mooi daar, Samir');
    await visitor.click('Plaatsen');
    await expect
      .poll(() => visitor.texts('.plein-reacties'))
      .toEqual([expect.stringContaining('Wat mooi daar, Samir')]);
  });
}
