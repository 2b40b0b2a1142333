import { z } from 'astro/zod';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Numbers without an area: of emergency and help lines, of Europe (116 …), of Dutch towns (14 0…). */
const SHORT = /^(1\d{2}|1[2-9]\d{2}|116\d{3}|140\d{2,3})$/;
/** Free and paid lines, with 4 or 7 more digits in the Netherlands and 5 in Belgium. The library takes any length. */
const LINE = /^0(800|90\d)/;
const LINE_OF_RIGHT_LENGTH = /^0(800|90\d)(\d{4}|\d{5}|\d{7})$/;

/** Whether `text` is a Dutch or Belgian number as people read it: 112, 0800 2000, 020 261 52 75, +32 2 849 69 06. */
export function isPhone(text: string): boolean {
  if (!/^\+?\d+(?:[ -]\d+)*$/.test(text)) return false;
  const digits = text.replaceAll(/[ -]/g, '');
  if (SHORT.test(digits) || LINE.test(digits)) return SHORT.test(digits) || LINE_OF_RIGHT_LENGTH.test(digits);
  return (['NL', 'BE'] as const).some((country) => {
    const found = parsePhoneNumberFromString(digits, country);
    const isWhole = digits === found?.number || digits === `0${found?.nationalNumber}`;
    return isWhole && found?.country === country && found.isValid();
  });
}

const RULE =
  'is geen goed telefoonnummer. Tel de cijfers, en schrijf het zoals 112, 0800 2000, 020 261 52 75 of +32 2 849 69 06';

/** A number to call, as people read it. */
export const phone = z.string('moet tussen aanhalingstekens staan, zoals "0900 1450"').refine(isPhone, RULE);

/** A number to call, or nothing. */
export const phoneOrNone = z
  .string('moet tekst zijn, zoals 053 123 45 67')
  .refine((text) => !text || isPhone(text), RULE);
