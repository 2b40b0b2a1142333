const DAY = 24 * 60 * 60 * 1000;

/** Midnight (UTC) of a Tuesday, on which the week's post goes out; `week` is written as `2027-W01` (ISO 8601). */
export function tuesdayOf(week: string): Date {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  // The fourth of January is always in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
  return new Date(monday + (number - 1) * 7 * DAY + DAY);
}
