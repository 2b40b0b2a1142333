/** Compares names as a Dutch register orders them. */
export const dutchOrder = new Intl.Collator('nl');

/** 24 november 2026. */
export function dutchDate(date: Date): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
