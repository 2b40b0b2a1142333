import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds, readSelection, writeSelection } from '../../src/features/handout/browser/selection.ts';

/** What people put into a link who mean harm, or whose mail cut it in two. */
const part = fc.oneof(
  fc.constantFrom(...kinds.map((kind) => `&${kind}=`), ',', '%2C', '%', '#', '?', ' ', '__proto__', 'taggen', 'Taggen'),
  fc.constant('liken,'.repeat(300)),
  fc.integer({ min: 0, max: 400 }).map((count) => Array.from({ length: count }, (_, index) => `x${index}`).join(',')),
  fc.string(),
);
const anyQuery = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));

describe('the link to a handout', () => {
  test('says what is in it, and is read back', () => {
    const selection = { begrippen: ['taggen', 'liken'], situaties: ['pesten'], werkbladen: [] };
    expect(writeSelection(selection)).toBe('?begrippen=taggen,liken&situaties=pesten');
    expect(readSelection(writeSelection(selection))).toEqual(selection);
  });

  test('is empty without a choice', () => {
    expect(writeSelection({ begrippen: [], situaties: [], werkbladen: [] })).toBe('');
  });

  test.each([
    ['?begrippen=taggen%2Cliken', ['taggen', 'liken']],
    ['?begrippen=taggen&begrippen=liken', ['taggen', 'liken']],
    ['?begrippen=taggen,,taggen, liken', ['taggen', 'liken']],
    ['?begrippen=', []],
    ['?iets=anders', []],
    ['?begrippen=Je account is gehackt. Bel nu 0900-1234,taggen', ['taggen']],
    [`?begrippen=${'x'.repeat(61)},Taggen,-taggen,tag_gen,taggen`, ['taggen']],
  ])('may also be written as %s', (query, begrippen) => {
    expect(readSelection(query).begrippen).toEqual(begrippen);
  });

  test('whatever it says, is read as a few hundred names of pages, each once', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const slugs of Object.values(readSelection(query))) {
          expect(slugs.length).toBeLessThanOrEqual(200);
          expect(new Set(slugs).size).toBe(slugs.length);
          expect(slugs.filter((slug) => !/^[a-z0-9-]{1,60}$/.test(slug))).toEqual([]);
        }
      }),
    );
  });

  test('with what is read of it, is read in the same way again', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const selection = readSelection(query);
        expect(readSelection(writeSelection(selection))).toEqual(selection);
      }),
    );
  });
});
