import { describe, expect, test } from 'vitest';
import { stateAt } from '../../src/features/help/browser/open-now.ts';
import { type Hours, hoursInWords, parseHours } from '../../src/model/hours.ts';

describe('hours as an author writes them', () => {
  test.each([
    ['dag en nacht', 'Dag en nacht.'],
    ['zie website', 'De tijden staan op de website.'],
    ['ma-vr 9:00-17:00', 'Meestal van maandag tot en met vrijdag, van 9 tot 17 uur.'],
    ['ma-zo 11:00-21:00', 'Meestal elke dag van 11 tot 21 uur.'],
    [
      'ma-vr 8:30-17:00, za 10:00-17:00',
      'Meestal van maandag tot en met vrijdag, van 8.30 tot 17 uur, en op zaterdag van 10 tot 17 uur.',
    ],
  ])('%s is told as «%s»', (text, words) => {
    expect(hoursInWords(parseHours(text) as Hours)).toBe(words);
  });

  test.each([
    '',
    'overdag',
    'vr-ma 9:00-17:00',
    'ma 17:00-9:00',
    'ma 9:60-17:00',
    'ma 9-17',
    'mo 9:00-17:00',
    'ma 9:00-24:30',
  ])('«%s» can’t be read', (text) => {
    expect(parseHours(text)).toBeUndefined();
  });
});

describe('whether somebody answers now, by the clock in the Netherlands', () => {
  const state = (text: string, at: string) => stateAt(parseHours(text) as Hours, new Date(at));

  test.each([
    // A Monday in winter and in summer.
    ['2026-11-30T07:59:00Z', { isOpen: false }],
    ['2026-11-30T08:00:00Z', { isOpen: true, until: 17 * 60 }],
    ['2026-11-30T15:59:00Z', { isOpen: true, until: 17 * 60 }],
    ['2026-11-30T16:00:00Z', { isOpen: false }],
    ['2026-07-06T06:59:00Z', { isOpen: false }],
    ['2026-07-06T07:00:00Z', { isOpen: true, until: 17 * 60 }],
    // A Saturday, and a Sunday at which it is Monday in no part of the Netherlands.
    ['2026-12-05T12:00:00Z', { isOpen: false }],
    ['2026-12-06T22:30:00Z', { isOpen: false }],
  ])('at %s', (at, expected) => {
    expect(state('ma-vr 9:00-17:00', at)).toEqual(expected);
  });

  test('day and night is always', () => {
    expect(state('dag en nacht', '2026-11-30T03:00:00Z')).toEqual({ isOpen: true });
  });

  test('of hours that we do not know nothing is said', () => {
    expect(state('zie website', '2026-11-30T12:00:00Z')).toBeUndefined();
  });
});
