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
    if (others.includes(week.id)) told.push(`Week «${week.id}» staat er al. Kies een andere week.`);
    return told.map((text) => ({ file, line, text }));
  });
}

/** A plan whose last week is over before `today`. */
export function checkYearPlanAge(content: Content, today: Date): Problem[] {
  const last = weeksOf(content).at(-1);
  if (
    !isOffered('/delen/') ||
    !last ||
    !/^\d{4}-W\d\d$/.test(String(last.week.id)) ||
    tuesdayOf(String(last.week.id)) > today
  )
    return [];
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
