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

  test('what the text links already stays as it is', () => {
    expect(split('getagd', ['/begrippen/taggen/'])).toBeUndefined();
  });
});

describe('in a text of the site', () => {
  const linked = (mdx: string, own = '/situaties/proef/') => linksIn(withTermLinks(parseMdx(mdx), own, termForms()));

  test('headings, names of buttons, links and English words are left alone', () => {
    expect(linked('## Taggen\n\n**Taggen** en [taggen](/hulp/) en <Engels>tag</Engels>.')).toEqual(['/hulp/']);
  });

  test('so is the own page of a term, and the part of the coach', () => {
    expect(linked('Je kunt taggen.', '/begrippen/taggen/')).toEqual([]);
    expect(linked('<Begeleider>\n\nJe kunt taggen.\n\n</Begeleider>')).toEqual([]);
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
