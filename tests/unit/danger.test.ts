import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Danger, keyOf } from '../../src/features/help/browser/danger.ts';
import { MARKS, marksOf } from '../../src/learning/browser/marks.ts';
import { learn } from '../../src/learning/learn.ts';
import { learnDirections } from '../../src/learning/learn-directions.ts';

const sentences = (id: string) => readFileSync(`tests/fixture/content/gevaar/${id}.txt`, 'utf8').trim().split('\n');
const subjects = [
  { id: 'gewoon', lines: [] },
  { id: 'nood', lines: ['112'] },
  { id: 'dood', lines: ['113', '112', 'huisarts', 'politie'] },
  { id: 'praten', lines: ['de-luisterlijn'] },
];
const [ordinary = [], ...needs] = subjects.map(({ id }) => sentences(id).map(marksOf));
const learnAll = (needed: number[][][]) => ({
  need: learn([ordinary, needed.flat()], 1),
  subject: learnDirections(needed, 3000),
});
const lines = subjects.slice(1).map((subject) => subject.lines);
const learned = learnAll(needs);
const danger = new Danger({ lines, ...learned, byHeart: [keyOf('ik ben bang'), keyOf('open deur')] });

describe('what was learned', () => {
  test.each([
    ['as it was written', 'ik wil dood', '113'],
    ['split, or with a sign between', 'zelf moord', '113'],
    ['as part of another word', 'zelfmoordneiging', '113'],
    ['by its sound', 'selfmoort', '113'],
    ['in capitals and with signs', 'ZELFMOORD?!', '113'],
    ['as a number', '112', '112'],
    ['in other words around it', 'ik voel mij vandaag weer zo eenzaam', 'de-luisterlijn'],
  ])('is found %s', (_, query, line) => {
    expect(danger.linesFor(query)[0]).toBe(line);
  });

  test.each([
    'mijn telefoon is dood',
    'ik heb 112 vrienden',
    'ben bang voor die knop',
    'ik wil een foto delen',
    'taggen',
    '',
  ])('does not mislead: «%s»', (query) => {
    expect(danger.linesFor(query)).toEqual([]);
  });

  test('gives way to what is known by heart', () => {
    expect(danger.linesFor('Open deur!')).toEqual(['112']);
    expect(danger.linesFor('ik ben bang')).toEqual([]);
  });

  test('is at most three lines', () => {
    expect(danger.linesFor('zelfmoord')).toEqual(['113', '112', 'huisarts']);
  });

  test('keeps what speaks of it from being taken for a misspelling', () => {
    expect(danger.mayMend('zelfmort', 'zelfmort')).toBe(false);
    expect(danger.mayMend('tagen', 'ik wil dood tagen')).toBe(false);
    expect(danger.mayMend('tagen', 'tagen')).toBe(true);
  });

  test('is the same when it is learned again, whatever the order of the sentences', () => {
    expect(learnAll(needs.map((marks) => marks.toReversed()))).toEqual(learned);
  });
});

test('spellings that sound alike share most of their marks', () => {
  const shared = (a: string, b: string) => marksOf(a).filter((mark) => marksOf(b).includes(mark)).length;
  expect(shared('zelfmoordgedachten', 'selfmoortgedagte')).toBeGreaterThan(marksOf('zelfmoordgedachten').length / 2);
  expect(shared('zelfmoordgedachten', 'bibliotheek')).toBe(0);
  expect(Math.max(...marksOf('de kat krabt de krullen van de trap'))).toBeLessThan(MARKS);
});

test('a long text does not hold up the page', () => {
  const before = performance.now();
  danger.linesFor('a'.repeat(100_000));
  danger.linesFor('ik wil '.repeat(50_000));
  expect(performance.now() - before).toBeLessThan(500);
});
