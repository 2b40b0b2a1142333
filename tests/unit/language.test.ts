import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/check/language/prose.ts';
import { countSyllables, fleschDouma } from '../../src/check/language/readability.ts';
import { parseMdx } from '../../src/model/source/mdx.ts';

describe('syllables', () => {
  test.each([
    ['kat', 1],
    ['open', 2],
    ['vriend', 1],
    ['vriendschapsverzoek', 4],
    ['ideeën', 3],
    ['mooie', 2],
    ['eeuwig', 2],
    ['reageren', 4],
    ['privacy', 3],
    ['beïnvloeden', 4],
    ['foto’s', 2],
    ['3', 1],
  ])('%s has %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

test('reading ease follows the formula of Douma', () => {
  expect(fleschDouma(10, 100, 150)).toBeCloseTo(206.84 - 9.3 - 115.5, 5);
});

describe('sentences', () => {
  const sentencesOf = (mdx: string) =>
    paragraphsOf(parseMdx(mdx)).flatMap(({ sentences }) => sentences.map(({ words }) => words.length));

  test('are counted in words, without headings and tables', () => {
    expect(sentencesOf('## Een kop\n\nDit zijn vier woorden. En nu drie.\n\n| a | b |\n| - | - |\n| c | d |')).toEqual([
      4, 3,
    ]);
  });

  test('do not end at the question mark of a button', () => {
    expect(sentencesOf('Kies **Wachtwoord vergeten?** bij het inloggen.')).toEqual([6]);
  });

  test("may start with 's", () => {
    expect(sentencesOf("Hij is moe. 's Avonds slaapt hij.")).toEqual([3, 4]);
  });

  test('in list items count too', () => {
    expect(sentencesOf('- Een korte regel.\n- Nog een.')).toEqual([3, 2]);
  });

  test('of the coach are left out on request', () => {
    const tree = parseMdx('Voor jou.\n\n<Begeleider>\n\nVoor de begeleider alleen.\n\n</Begeleider>');
    expect(paragraphsOf(tree, (around) => !around.includes('Begeleider'))).toHaveLength(1);
  });
});
