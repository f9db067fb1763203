import { bucketStart, daysBetween, type IsoDate, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import type { ConversationEntry } from "./conversation-entry.ts";

export type DayGroup = { readonly title: string; readonly entries: readonly ConversationEntry[] };

/** Conversations, the last used first, under words for when that was: days at first, then months. */
export function groupByDay(
  entries: readonly ConversationEntry[],
  { today, timeZone }: { readonly today: IsoDate; readonly timeZone: string },
): DayGroup[] {
  const sorted = entries.toSorted((one, other) => other.lastMessageAt.localeCompare(one.lastMessageAt));
  const titleOf = ({ lastMessageAt }: ConversationEntry) =>
    describeDay(toCalendarDate(new Date(lastMessageAt), timeZone), today);
  return [...Map.groupBy(sorted, titleOf)].map(([title, group]) => ({ title, entries: group }));
}

/** @example describeDay("2026-11-21", "2026-11-22") // "Yesterday" */
export function describeDay(day: IsoDate, today: IsoDate): string {
  const days = daysBetween(day, today);
  if (days <= 0) return "Today";
  if (days === 1) return "Yesterday";
  if (bucketStart(day, "week") === bucketStart(today, "week")) return "This week";
  if (days <= 30) return "In the last 30 days";
  const month = new Date(`${day}T12:00:00Z`);
  return month.toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
}
