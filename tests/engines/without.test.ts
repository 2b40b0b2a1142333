import { expect } from 'vitest';
import { inEngine } from '../support/engines/in-engine.ts';
import { firefox } from '../support/engines/puppeteer.ts';
import { DUTCH } from '../support/voices.ts';
import { askToRead, saidTo } from './walks/read-aloud.ts';

const KEEPS_NOTHING = 'Deze browser onthoudt niets.';
const COPY_YOURSELF = 'Kopiëren lukt hier niet vanzelf.';

/** Each takes away what a browser may lack or forbid, before the scripts of a page look for it. */
const storage: Record<string, () => void> = {
  'no storage at all': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  'no room in the storage': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
};
const workers: Record<string, () => void> = {
  'no service worker': () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  'a service worker that is refused': () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('No.', 'SecurityError'));
  },
};
const clipboards: Record<string, () => void> = {
  'no clipboard': () => Reflect.deleteProperty(Navigator.prototype, 'clipboard'),
  'a clipboard that is only read': () => Reflect.deleteProperty(Clipboard.prototype, 'writeText'),
  'a clipboard that throws': () => {
    Clipboard.prototype.writeText = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
  },
  'a clipboard that is refused': () => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
  },
};

inEngine(firefox, (walk) => {
  walk(
    'without popovers an explained word is a link',
    async (visitor) => {
      const link = '.tekst a[href="/begrippen/melding/"]';
      await visitor.open('/begrippen/taggen/');
      await visitor.hover(link);
      expect(await visitor.run(() => document.querySelectorAll('[role=tooltip]').length)).toBe(0);
      await visitor.click(link);
      await visitor.arrives('/begrippen/melding/');
    },
    {
      before: () => {
        for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
          Reflect.deleteProperty(HTMLElement.prototype, name);
      },
    },
  );

  walk(
    'without dialogs the steps are a list',
    async (visitor) => {
      await visitor.open('/begrippen/taggen/');
      await visitor.reads('Kies Mensen taggen.', '.stappen');
      expect(await visitor.texts('[data-stap-voor-stap]')).toEqual([]);
    },
    {
      before: () => {
        Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
        Reflect.deleteProperty(window, 'HTMLDialogElement');
      },
    },
  );

  walk(
    'without highlights what is read aloud is marked all the same',
    async (visitor) => {
      await askToRead(visitor, '/begrippen/taggen/', [DUTCH]);
      await expect.poll(() => visitor.texts('.voorgelezen')).toEqual(['Begrip']);
      await visitor.click('Stop');
      await expect.poll(() => visitor.texts('.voorgelezen')).toEqual([]);
    },
    {
      before: () => {
        Reflect.deleteProperty(CSS, 'highlights');
        Reflect.deleteProperty(window, 'Highlight');
      },
    },
  );

  walk(
    'without a segmenter a paragraph is read in one go',
    async (visitor) => {
      await askToRead(visitor, '/begrippen/taggen/', [DUTCH]);
      await visitor.run(() => window.studio.hurry());
      await expect
        .poll(() => saidTo(visitor))
        .toContainEqual(expect.stringMatching(/^Taggen is .+\. Wie op die naam tikt, .+\.$/));
    },
    { before: () => Reflect.deleteProperty(Intl, 'Segmenter') },
  );

  for (const [lack, before] of Object.entries(storage))
    walk(
      `with ${lack} a reader is told that nothing is kept`,
      async (visitor) => {
        await visitor.open('/weergave/');
        await visitor.click('Donker');
        await visitor.reads(KEEPS_NOTHING);
        await visitor.open('/begrippen/taggen/');
        await visitor.click('Zet op mijn lijstje');
        await visitor.reads(KEEPS_NOTHING);
        await visitor.open('/lijstje/#begrippen=taggen');
        await visitor.click('Bewaar het hier');
        await visitor.reads(KEEPS_NOTHING);
        await visitor.open('/oefenen/liken/');
        await visitor.click('Begin met oefenen');
        await visitor.reads('Vind ik leuk', '.plein');
      },
      { before },
    );

  for (const [lack, before] of Object.entries(workers))
    walk(
      `with ${lack} the site works, but for the copy`,
      async (visitor) => {
        await visitor.open('/');
        await visitor.click('#Zoekvraag');
        await visitor.type('liken');
        await visitor.press('Enter');
        await visitor.arrives('/zoeken/');
        await visitor.click('Liken', '#Zoekresultaten');
        await visitor.arrives('/begrippen/liken/');
        await visitor.open('/meenemen/');
        await visitor.reads('internet');
        expect(await visitor.run(() => caches.keys())).toEqual([]);
      },
      { before, keepsCopy: true },
    );

  for (const [lack, before] of Object.entries(clipboards))
    walk(
      `with ${lack} a reader is told how to copy`,
      async (visitor) => {
        await visitor.open('/delen/begrippen/berichten/#begrippen-taggen');
        await visitor.click('Kopieer tekst en link', '#begrippen-taggen');
        await visitor.reads(COPY_YOURSELF);
        await visitor.open('/lijstje/#begrippen=taggen');
        await visitor.click('Kopieer de link');
        await visitor.reads(COPY_YOURSELF);
        await visitor.open('/printen/?begrippen=taggen');
        await visitor.reads('Je koos 1 begrip.');
        await visitor.click('Kopieer de link');
        await visitor.reads(COPY_YOURSELF);
      },
      { before },
    );
});
