import { type Hours, parseHours, timeInWords } from '../../../model/hours.ts';

const weekday = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/** Day (0 is Monday) and minute of the day in the Netherlands. */
function dutchTime(now: Date): { day: number; minute: number } {
  const parts = Object.fromEntries(weekday.formatToParts(now).map(({ type, value }) => [type, value]));
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '');
  return { day, minute: Number(parts.hour) * 60 + Number(parts.minute) };
}

/** Whether somebody answers at `now` by usual hours, and until which minute of the day where that is known. */
export function stateAt(hours: Hours, now: Date): { isOpen: boolean; until?: number } | undefined {
  if (hours === 'onbekend') return undefined;
  if (hours === 'altijd') return { isOpen: true };
  const { day, minute } = dutchTime(now);
  const period = hours.find(
    ({ first, last, from, to }) => first <= day && day <= last && from <= minute && minute < to,
  );
  return period ? { isOpen: true, until: period.to } : { isOpen: false };
}

/** Says of each line in `root` whether it is open now, and of one that is not which other is; by the clock of the device. */
export function tellOpen(root: ParentNode, now = new Date()): void {
  const lines = [...root.querySelectorAll<HTMLElement>('[data-open]')];
  const states = lines.map(({ dataset }) => stateAt(parseHours(dataset.open ?? '') ?? 'onbekend', now));
  for (const [index, line] of lines.entries()) {
    const place = line.querySelector('[data-tijden]');
    const state = states[index];
    if (!place || !state) continue;
    const told = document.createElement('b');
    // On paper it would be untrue an hour later.
    told.className = 'niet-printen';
    told.textContent = inWords(state, () => nameOf(lines.find((_, other) => states[other]?.isOpen && other !== index)));
    place.prepend(told, ' ');
  }
}

const nameOf = (line: HTMLElement | undefined) => line?.querySelector('strong')?.textContent;

function inWords(
  { isOpen, until }: { isOpen: boolean; until?: number },
  other: () => string | null | undefined,
): string {
  if (isOpen) return until === undefined ? 'Nu open.' : `Nu meestal open, tot ${timeInWords(until)} uur.`;
  const name = other();
  return name ? `Nu dicht. Wel open: ${name}.` : 'Nu dicht.';
}
