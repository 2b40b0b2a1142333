import { describe, expect, test } from 'vitest';
import { Danger } from '../../src/features/help/browser/danger.ts';
import { dangerRules } from '../../src/features/help/danger-rules.ts';

const subject = (lijnen: string[], zegt: string, more: { twijfel?: string; niet?: string } = {}) => ({
  lijnen,
  zegt,
  ...more,
});
const groups = [
  { id: 'ik', woorden: 'ik k' },
  { id: 'wil', woorden: 'wil wou verlang* want-to' },
  { id: 'gewoon', woorden: 'knop' },
];
const rules = (...subjects: ReturnType<typeof subject>[]) =>
  new Danger(dangerRules(subjects, groups, ['doet', 'vermoed']));

describe('what is said is found', () => {
  const danger = rules(
    subject(['112'], '^-112-$'),
    subject(['113', '112'], '<ik> <wil> dood\nzelfmoord*\nvermoord*\nniet-meer leven', { niet: 'telefoon dood' }),
    subject(['praten'], 'stil & alleen ! groep\nhuil* ... nacht', { twijfel: 'bang' }),
  );

  test.each([
    ['in order, with a few words between', 'ik wil soms echt dood', '113'],
    ['by any word of a group', 'k verlang dood', '113'],
    ['by words of a group that belong together', 'ik want to dood', '113'],
    ['typed as one', 'ikwildood', '113'],
    ['split, or with a sign between', 'zelf-moord', '113'],
    ['with another end', 'zelfmoordgedachten', '113'],
    ['by its sound', 'selfmoort', '113'],
    ['with a letter wrong in a long word', 'zelfmoird', '113'],
    ['where words stand beside each other', 'ik kan niet meer leven', '113'],
    ['in any order', 'alleen, en zo stil', 'praten'],
    ['far apart', 'ik huil en huil en huil en huil en huil de hele nacht', 'praten'],
    ['as the whole of it', '112', '112'],
    ['in doubt', 'ik ben bang', 'praten'],
  ])('%s', (_, query, line) => {
    expect(danger.linesFor(query)[0]).toBe(line);
  });

  test.each([
    ['in another order', 'dood wil ik'],
    ['too far apart', 'ik wil een nieuwe telefoon want de oude is dood'],
    ['as part of more', 'ik heb 112 vrienden'],
    ['with an exception beside it', 'ik wil dood maar mijn telefoon is dood'],
    ['with what it may not have', 'stil en alleen in de groep'],
    ['in doubt beside something usual', 'ik ben bang voor die knop'],
    ['by an ordinary word that sounds the same', 'ik wil weten wat dit doet'],
    ['by an ordinary word that is almost the same', 'ik vermoed iets'],
  ])('but not %s', (_, query) => {
    expect(danger.linesFor(query)).toEqual([]);
  });

  test('what is most urgent comes first, each line once, and not many', () => {
    const both = rules(subject(['112', '113'], 'pillen'), subject(['113', 'a', 'b'], 'dood'));
    expect(both.linesFor('dood door pillen')).toEqual(['112', '113', 'a']);
  });

  test('a word of danger is taken for no other word', () => {
    expect(danger.mayBe('vermoorden', 'vermelden')).toBe(false);
    expect(danger.mayBe('selfmort', 'selfie')).toBe(false);
    expect(danger.mayBe('zelfmort', 'zelfmoord')).toBe(true);
    expect(danger.mayBe('tagen', 'taggen')).toBe(true);
  });

  test('a long text does not hold up the page', () => {
    const before = performance.now();
    danger.linesFor('a'.repeat(100_000));
    danger.linesFor('ik wil '.repeat(50_000));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
