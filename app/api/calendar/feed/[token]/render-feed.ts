import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { FeedEntry } from "#lib/domain/calendar/view/feed-entry.ts";

const refreshSeconds = 3_600;
const dayMs = 86_400_000;

/** The feed as a calendar file. The same entries give the same text, so that its ETag tells whether anything changed. */
export function renderFeed(entries: readonly FeedEntry[]): string {
  const calendar = ical({
    name: "Elara",
    prodId: { company: "Elara", product: "Tasks", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
  });
  for (const { uid, day, title, description, updatedAt } of entries) {
    const start = new Date(`${day}T00:00:00Z`);
    calendar.createEvent({
      id: uid,
      start,
      end: new Date(start.getTime() + dayMs),
      allDay: true,
      summary: title,
      description,
      stamp: updatedAt,
      lastModified: updatedAt,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
