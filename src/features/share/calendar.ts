import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Post } from './post.ts';

export interface PlannedPost {
  /** The day on which the post goes out, at midnight UTC. */
  day: Date;
  post: Post;
}

/**
 * The year plan as a calendar (iCalendar, RFC 5545): an event of a whole day for each post, with its text and link, so
 * that one can copy it on that day.
 * @param name what the calendar is called
 * @param host part of each event's identity, so that reading the calendar again doubles nothing
 */
export function calendarOf(planned: PlannedPost[], name: string, host: string): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: host, product: name, language: 'NL' },
  });
  for (const { day, post } of planned) {
    calendar.createEvent({
      id: `${day.toISOString().slice(0, 10)}-${post.id}@${host}`,
      start: day,
      // Else the file would differ with each build.
      stamp: day,
      allDay: true,
      timezone: 'UTC',
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `Bericht: ${post.title}`,
      description: `${post.text}\n\n${post.link}`,
      url: post.link,
    });
  }
  return calendar.toString();
}
