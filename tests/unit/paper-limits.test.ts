import { describe, expect, test } from 'vitest';
import { cardsSource } from '../../src/print/cards.ts';
import { walletSource } from '../../src/print/wallet.ts';
import { compilePdf } from '../../src/typst/compile.ts';

const FILE = 'src/content/situaties/proef.mdx';
const LONG = 'Er gebeurt nog veel meer op deze dag. '.repeat(60);

/** The cards sheet of one situation with these texts in front and behind. */
const card = (front: string, back: string) =>
  cardsSource({
    title: 'Kaarten',
    organisation: 'Een organisatie',
    cards: [
      {
        id: 'proef',
        collection: 'situaties',
        filePath: FILE,
        data: { titel: 'Er gebeurt iets', kort: 'Wat kun je dan doen?' },
        address: 'https://knoppenkennis.example/situaties/proef/',
        theme: 'Contact',
        body: `## Wat gebeurt er?\n\n${front}\n\n## Wat kun je doen?\n\n<Alternatief titel="Wachten">\n\n${back}\n\n</Alternatief>\n`,
      },
    ],
  });

/** A wallet card with `count` help lines to call first. */
const wallet = walletSource({ title: 'Hulpkaart', organisation: 'Een organisatie', checked: '24 november 2026' });
const helpLines = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, id) => [id, { naam: `Hulplijn ${id}`, nummers: ['0800 0000'] }]),
  );

const compile = (source: string, lines = 1) =>
  compilePdf({
    name: 'proef',
    source,
    data: {
      site: 'https://knoppenkennis.example',
      paper: 'a4',
      'font-size': 12,
      'help-lines': helpLines(lines),
      'help-matters': Object.keys(helpLines(lines)).map((id) => ['', '', [id]]),
      buttons: {},
    },
    date: new Date(0),
    standard: '1.7',
  });

describe('a text that does not fit its paper is told, with its file and by how much:', () => {
  test('the front of a card', () => {
    expect(() => compile(card(LONG, 'Kort.'))).toThrow(
      /proef\.mdx {2}De voorkant van de situatiekaart is \d+ mm te lang/,
    );
  });

  test('the back of a card', () => {
    expect(() => compile(card('Kort.', LONG))).toThrow(
      /proef\.mdx {2}De achterkant van de situatiekaart is \d+ mm te lang/,
    );
  });

  test('the help lines on the wallet card', () => {
    expect(() => compile(wallet, 40)).toThrow(
      /src\/content\/hulplijnen\.yaml {2}De hulplijnen zijn samen \d+ mm te lang voor de hulpkaart/,
    );
  });
});

test('what fits is printed', () => {
  expect(compile(card('Kort.', 'Kort.')).pages).toBe(2);
  expect(compile(wallet, 8).pages).toBe(1);
});
