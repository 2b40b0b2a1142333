import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Post } from './post.ts';

export interface PlannedPost {
  /** The day on which the post goes out, at midnight UTC. */
  day: Date;
  post: Post;
}

/**
 * The year plan as a calendar (iCalendar, RFC 5545): an all-day event for each post, with its text and link ready
 * to be copied on that day.
 * @param name what the calendar is called
 * @param host part of each event's identity, so that importing the calendar again duplicates nothing
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
      // Otherwise the file would differ with every build.
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
