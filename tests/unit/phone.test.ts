import { describe, expect, test } from 'vitest';
import { phone, phoneOrNone } from '../../src/model/schemas/phone.ts';

const isGood = (text: string) => phone.safeParse(text).success;

describe('a number to call', () => {
  test.each([
    // Emergency and help lines of the Netherlands, Belgium and Europe.
    ...['112', '113', '144', '100', '101', '106', '107', '1712', '1733', '1813', '116 117', '116000'],
    ...['14 053', '14 0413'],
    // Free and paid lines.
    ...['0800 2000', '0800-0113', '0800 0200 123', '0900 8844', '0906 1234', '0800 32 123', '0900 12 345'],
    // With an area, of firms, of telephones that go along.
    ...[
      '020 261 52 75',
      '053-475 57 55',
      '0546 123456',
      '088 786 73 72',
      '088 0767 000',
      '085 0123 456',
      '06-12345678',
    ],
    ...['02 849 69 06', '09 269 98 98', '011 22 33 44', '0475 12 34 56', '078 15 00 20'],
    ...['+31 20 261 52 75', '+31 88 786 73 72', '+32 2 849 69 06', '+32 475 12 34 56', '+32 78 15 00 20'],
  ])('may be %s', (text) => {
    expect(isGood(text)).toBe(true);
  });

  test.each([
    ...[
      '088 786 73',
      '088 786 73 7',
      '088 786 73 72 1',
      '020 261 52 7',
      '0800 011',
      '0800 011345',
      '0900 88',
      '06 1234567',
      '061234567',
      '053 123 45 6',
      '0800 01133',
    ],
    ...['02 849 69 0', '+32 2 849 69', '+31 20 261 52', '+31 020 261 52 75', '+32 (0)2 849 69 06', '0031 20 261 52 75'],
    ...[
      '1130',
      '11',
      '12345',
      '14 53',
      '+33 1 23 45 67 89',
      '',
      ' 112',
      '112 ',
      '0800  2000',
      'nul-acht',
      '020/2615275',
    ],
  ])('may not be «%s»', (text) => {
    expect(phone.safeParse(text).error?.issues[0]?.message).toMatch(
      /^is geen goed telefoonnummer\. Tel de cijfers, en schrijf het zoals 112, /,
    );
  });

  test('of one’s own may be left out, but not be wrong', () => {
    expect([phoneOrNone.safeParse('').success, phoneOrNone.safeParse('053 12').success]).toEqual([true, false]);
  });
});
