/** Compares names as a Dutch register orders them. */
export const dutchOrder = new Intl.Collator('nl');

/** 24 november 2026. */
export function dutchDate(date: Date): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The signs that stand for an apostrophe: typed, printed, an accent by mistake, a letter of its own. */
export const APOSTROPHES = "'’‘ʼ´`";
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/** A text in the one spelling by which words are compared: small, composed letters, straight apostrophes, single spaces. */
export function normalForm(text: string): string {
  return text.normalize().replace(ANY_APOSTROPHE, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
