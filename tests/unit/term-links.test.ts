import { describe, expect, test } from 'vitest';
import { linksIn, withTermLinks } from '../../src/features/terms/in-tree.ts';
import { TermLinker } from '../../src/features/terms/linker.ts';
import { termForms } from '../../src/features/terms/term-forms.ts';
import { parseMdx } from '../../src/model/source/mdx.ts';
import { toTypst } from '../../src/typst/to-typst.ts';

const forms = [
  { form: 'tag', path: '/begrippen/taggen/' as const },
  { form: 'getagd', path: '/begrippen/taggen/' as const },
  { form: 'openbaar', path: '/begrippen/openbaar/' as const },
  { form: 'openbare computer', path: '/begrippen/openbare-computer/' as const },
  { form: 'openbare', path: '/begrippen/openbaar/' as const },
  { form: "foto's", path: '/begrippen/foto-plaatsen/' as const },
  { form: 'cafégesprek', path: '/begrippen/gesprek/' as const },
];
const split = (text: string, linked: string[] = []) =>
  new TermLinker(forms, linked).split({ value: text })?.map((part) => (part.type === 'link' ? [part.url] : part.value));

describe('in running text', () => {
  test('the first mention of a term is a link, in whatever form and with its own capital', () => {
    expect(split('Getagd? Een tag kan weg.')).toEqual([['/begrippen/taggen/'], '? Een tag kan weg.']);
  });

  test('the longest name wins', () => {
    expect(split('op een openbare computer')).toEqual(['op een ', ['/begrippen/openbare-computer/']]);
  });

  test('a part of a longer word is no mention', () => {
    expect(split('vertaging en tag-controle en contag')).toBeUndefined();
  });

  test.each(['jan_tag_1', '@tag', 'tag’s', "d'tag", 'tag\u0301'.normalize('NFD')])('nor is that of «%s»', (text) => {
    expect(split(text)).toBeUndefined();
  });

  test('what the text links already stays as it is', () => {
    expect(split('getagd', ['/begrippen/taggen/'])).toBeUndefined();
  });

  describe('a word is the same', () => {
    const apostrophe = (text: string) =>
      ['foto’s', "foto's", 'fotoʼs', 'foto´s'].map((word) => text.replace('X', word));

    test.each(apostrophe('Deel X.'))('with any apostrophe: %s', (text) => {
      expect(split(text)).toEqual(['Deel ', ['/begrippen/foto-plaatsen/'], '.']);
    });

    test.each(['Op een openbare\ncomputer', 'Op een openbare\u00a0computer', 'Op een openbare  computer'])(
      'with any space: %j',
      (text) => {
        expect(split(text)).toEqual(['Op een ', ['/begrippen/openbare-computer/']]);
      },
    );

    test.each(['NFC', 'NFD'])('however its accents are written: %s', (form) => {
      expect(split('Het cafégesprek.'.normalize(form))).toEqual(['Het ', ['/begrippen/gesprek/'], '.']);
    });

    test('in quotation marks too', () => {
      expect(split('Kies ‘openbaar’.')).toEqual(['Kies ‘', ['/begrippen/openbaar/'], '’.']);
    });
  });
});

describe('in a text of the site', () => {
  const linked = (mdx: string, own = '/situaties/proef/') => linksIn(withTermLinks(parseMdx(mdx), own, termForms()));

  test('headings, names of buttons, links and English words are left alone', () => {
    expect(linked('## Taggen\n\n**Taggen** en [taggen](/hulp/) en <Engels>tag</Engels>.')).toEqual(['/hulp/']);
  });

  test('so is the own page of a term, the part of the coach, and what to do now', () => {
    expect(linked('Je kunt taggen.', '/begrippen/taggen/')).toEqual([]);
    expect(linked('<Begeleider>\n\nJe kunt taggen.\n\n</Begeleider>')).toEqual([]);
    expect(linked('<DoeNu>\n\nBel of chat met 113.\n\n</DoeNu>')).toEqual([]);
  });

  test('a form is found however the term’s own file writes it, and the text’s typographer its text', () => {
    const plural = termForms().filter(({ form }) => form.includes("'"));
    expect(plural.length).toBeGreaterThan(0);
    for (const { form, path } of plural) expect(linked(`Kijk naar ${form} en meer.`), form).toEqual([path]);
  });

  test('words that are also everyday Dutch are no mention', () => {
    expect(linked('Heb je dat gezien? Bel een vriend.')).toEqual([]);
  });

  test('on paper a text names a page once', () => {
    const typst = toTypst(
      withTermLinks(parseMdx('Taggen en [dat](/begrippen/taggen/) en [weer](/begrippen/taggen/).'), '', forms),
      { file: 'x' },
    );
    expect(typst.match(/repeated: true/g)).toHaveLength(1);
  });
});
