import { tuesdayOf } from '../../features/share/week.ts';
import { isOffered } from '../../model/offered.ts';
import { type Content, itemsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';

/** Each week of the year plan shares one page, and no week stands there twice. */
export function checkYearPlan(content: Content): Problem[] {
  return weeksOf(content).flatMap(({ file, week, line, others }) => {
    const told: string[] = [];
    if ((week.begrip === undefined) === (week.situatie === undefined))
      told.push(`Week «${week.id}» heeft één pagina nodig. Schrijf «begrip:» of «situatie:», niet allebei.`);
    if (isWeek(week.id) && !isInCalendar(week.id))
      told.push(`Week «${week.id}» bestaat niet: dat jaar heeft 52 weken. Kies een andere week.`);
    if (others.includes(week.id)) told.push(`Week «${week.id}» staat er al. Kies een andere week.`);
    return told.map((text) => ({ file, line, text }));
  });
}

const isWeek = (id: unknown): id is string => typeof id === 'string' && /^\d{4}-W\d\d$/.test(id);

/** A week belongs to the year in which its Thursday falls. */
function isInCalendar(week: string): boolean {
  const thursday = tuesdayOf(week);
  thursday.setUTCDate(thursday.getUTCDate() + 2);
  return thursday.getUTCFullYear() === Number(week.slice(0, 4));
}

/** A plan whose last week is over before `today`. */
export function checkYearPlanAge(content: Content, today: Date): Problem[] {
  const last = weeksOf(content).at(-1);
  if (!isOffered('/delen/') || !last || !isWeek(last.week.id) || tuesdayOf(last.week.id) > today) return [];
  const text = 'Het jaarplan is voorbij. Zet er weken van het nieuwe jaar in.';
  return [{ file: last.file, line: last.line, text }];
}

function weeksOf({ yaml }: Content) {
  return yaml
    .filter(({ collection }) => collection === 'jaarplan')
    .flatMap((list) => {
      const weeks = itemsOf(list);
      return weeks.map((week, index) => ({
        file: list.file,
        week,
        line: list.yaml.lineOf([index, 'id']),
        others: weeks.slice(0, index).map(({ id }) => id),
      }));
    });
}
