import { type IsoDate, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { careCardOf, type ElaraMessage, textOf } from "../elara-message.ts";
import { describeDay } from "../history/group-by-day.ts";

export type TurnRow = {
  readonly message: ElaraMessage;
  /** The day that begins with this row, in words; null within a day. */
  readonly day: string | null;
};

/** The messages that have something to show, with a day's name wherever another day begins. */
export function toTurnRows(
  messages: readonly ElaraMessage[],
  { today, timeZone }: { readonly today: IsoDate; readonly timeZone: string },
): TurnRow[] {
  let shownDay: string | null = null;
  return messages.filter(hasSomethingToShow).map((message) => {
    const sentAt = message.metadata?.sentAt;
    const day = sentAt === undefined ? null : toCalendarDate(new Date(sentAt), timeZone);
    if (day === null || day === shownDay) return { message, day: null };
    shownDay = day;
    return { message, day: nameDay(day, today) };
  });
}

function hasSomethingToShow(message: ElaraMessage): boolean {
  return message.role === "user" || textOf(message) !== "" || careCardOf(message) !== null;
}

function nameDay(day: IsoDate, today: IsoDate): string {
  const near = describeDay(day, today);
  if (near === "Today" || near === "Yesterday") return near;
  const options = {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  } as const;
  return new Date(`${day}T12:00:00Z`).toLocaleDateString("en-GB", options);
}
