/** Names of the days of a week, from Monday. */
const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const short = (day: number) => String(DAYS[day]).slice(0, 2);

/** A stretch of the day on which somebody answers, on each day from `first` to `last` (0 is Monday); times in minutes. */
export interface Period {
  first: number;
  last: number;
  from: number;
  to: number;
}

/** When somebody answers. */
export type Hours = 'altijd' | 'onbekend' | Period[];

/** The three ways to write it. */
const ALWAYS = 'dag en nacht';
const ELSEWHERE = 'zie website';
const PERIOD = /^([a-z]{2})(?:-([a-z]{2}))? (\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;

/** Hours as an author writes them: `dag en nacht`, `zie website`, `ma-vr 9:00-17:00, za 10:00-17:00`; or `undefined`. */
export function parseHours(text: string): Hours | undefined {
  if (text === ALWAYS) return 'altijd';
  if (text === ELSEWHERE) return 'onbekend';
  const periods = text.split(', ').map(parsePeriod);
  return periods.every((period) => period !== undefined) ? periods : undefined;
}

function parsePeriod(text: string): Period | undefined {
  const [, begin = '', end = begin, ...times] = PERIOD.exec(text) ?? [];
  const [first, last] = [begin, end].map((name) => DAYS.findIndex((_, day) => short(day) === name)) as [number, number];
  const [hour = 0, minute = 0, lastHour = 0, lastMinute = 0] = times.map(Number);
  const [from, to] = [hour * 60 + minute, lastHour * 60 + lastMinute];
  const isRight = first >= 0 && last >= first && from < to && to <= 24 * 60 && minute < 60 && lastMinute < 60;
  return isRight ? { first, last, from, to } : undefined;
}

/** A time of the day in Dutch: 9, 8.30. */
export function timeInWords(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`;
}

/** Hours as a sentence. Set times are told as usual ones: on holidays they may differ. */
export function hoursInWords(hours: Hours): string {
  if (hours === 'altijd') return 'Dag en nacht.';
  if (hours === 'onbekend') return 'De tijden staan op de website.';
  const told = hours.map(
    ({ first, last, from, to }) => `${daysInWords(first, last)} van ${timeInWords(from)} tot ${timeInWords(to)} uur`,
  );
  return `Meestal ${told.join(', en ')}.`;
}

function daysInWords(first: number, last: number): string {
  if (first === 0 && last === 6) return 'elke dag';
  return first === last ? `op ${DAYS[first]}` : `van ${DAYS[first]} tot en met ${DAYS[last]},`;
}
