import type { Walk } from '../../support/engines/in-engine.ts';

export function steps(walk: Walk): void {
  walk('steps come one at a time in a window, which gives the focus back', async (visitor) => {
    await visitor.open('/begrippen/taggen/');
    await visitor.click('Toon stap voor stap');
    await visitor.reads('Stap 1 van 6', 'dialog');
    await visitor.reads('Wat ben je aan het doen?', 'dialog');
    await visitor.hasFocus('dialog button:nth-of-type(2)');
    await visitor.press('Enter');
    await visitor.reads('Stap 2 van 6', 'dialog');
    await visitor.press('Escape');
    await visitor.hasFocus('[data-stap-voor-stap]');
    await visitor.press('Enter');
    await visitor.reads('Stap 2 van 6', 'dialog');
    await visitor.click('Sluit', 'dialog');
    await visitor.hasFocus('[data-stap-voor-stap]');
  });
}
