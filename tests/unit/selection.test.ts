import { describe, expect, test } from 'vitest';
import { readSelection, writeSelection } from '../../src/features/handout/browser/selection.ts';

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
  ])('may also be written as %s', (query, begrippen) => {
    expect(readSelection(query).begrippen).toEqual(begrippen);
  });
});
