import { z } from 'astro/zod';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Numbers without an area: of emergency and help lines, of Europe (116 …), of Dutch towns (14 0…). */
const SHORT = /^(1\d{2}|1[278]\d{2}|116\d{3}|140\d{2,3})$/;
/** Dutch free and paid lines have 4 or 7 digits more; the library takes any length between. */
const DUTCH_LINE = /^0(800|90\d)(?!\d{4}$|\d{7}$)/;

/**
 * Whether `text` is a Dutch or Belgian number as people read it: digits in groups. Many a Dutch number that lacks a digit is
 * a Belgian one, so a Belgian number without +32 must stand in the groups in which Belgians write it.
 */
export function isPhone(text: string): boolean {
  if (!/^\+?\d+(?:[ -]\d+)*$/.test(text)) return false;
  const digits = text.replaceAll(/[ -]/g, '');
  if (SHORT.test(digits)) return true;
  if (numberOf(digits, 'NL') && !DUTCH_LINE.test(digits)) return true;
  const belgian = numberOf(digits, 'BE');
  return belgian !== undefined && (digits.startsWith('+') || belgian.formatNational() === text.replaceAll('-', ' '));
}

/** A whole number of that country. */
function numberOf(digits: string, country: CountryCode) {
  const found = parsePhoneNumberFromString(digits, country);
  const isWhole = digits === found?.number || digits === `0${found?.nationalNumber}`;
  return isWhole && found?.country === country && found.isValid() ? found : undefined;
}

const RULE =
  'is geen goed telefoonnummer. Tel de cijfers, en schrijf het zoals 112, 0800 2000 of 020 261 52 75; een Belgisch nummer in deze groepjes: 02 849 69 06, 0475 12 34 56, 0800 32 123 of +32 2 849 69 06';

/** A number to call, as people read it. */
export const phone = z.string('moet tussen aanhalingstekens staan, zoals "0900 1450"').refine(isPhone, RULE);

/** A number to call, or nothing. */
export const phoneOrNone = z
  .string('moet tekst zijn, zoals 053 123 45 67')
  .refine((text) => !text || isPhone(text), RULE);
