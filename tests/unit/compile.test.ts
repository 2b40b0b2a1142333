import { describe, expect, test } from 'vitest';
import { compilePdf } from '../../src/typst/compile.ts';
import { typstString } from '../../src/typst/typst.ts';

const HEAD =
  '#set document(title: "Proef", date: auto)\n#set text(font: "Atkinson Hyperlegible Next", lang: "nl", fallback: false)\n';
const compile = (source: string) =>
  compilePdf({ name: 'proef', source: HEAD + source, data: {}, date: new Date(0), standard: 'ua-1' });

describe('the compiler', () => {
  test('makes the same bytes of the same document', () => {
    expect(compile('= Kop\nTekst.').bytes).toEqual(compile('= Kop\nTekst.').bytes);
  });

  test.each([
    ['a picture without alternative text', '#image("/src/content/knoppen/delen.svg")', 'missing alt text'],
    ['a sign that the font lacks', 'Zon: \u2603', 'could not be displayed'],
    ['an unknown function', '#Onbekend()', 'unknown variable: Onbekend'],
    ['a picture that is not there', '#image("/weg.svg", alt: "weg")', 'file not found'],
  ])('refuses %s and names the document', (_, source, message) => {
    expect(() => compile(source)).toThrow(/^proef\.pdf is niet gelukt:/);
    expect(() => compile(source)).toThrow(message);
  });

  test('refuses a document without a title', () => {
    const untitled = {
      name: 'proef',
      source: '#set text(lang: "nl")\nTekst.',
      data: {},
      date: new Date(0),
      standard: 'ua-1' as const,
    };
    expect(() => compilePdf(untitled)).toThrow('missing document title');
  });

  test.each(['#read("/etc/passwd")', '"] #panic() [', '\\" #x', '$a$ `b` <c> @d = e', '// weg', '*a* _b_ ~'])(
    'takes %s in a text for plain text',
    (text) => {
      expect(compile(`#par[#${typstString(text)}]`).pages).toBe(1);
    },
  );
});
