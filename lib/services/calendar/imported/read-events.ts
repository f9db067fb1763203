import type { Db } from "#db/client.ts";
import { listEventsBetween } from "#db/queries/calendar.ts";
import type { Ctx } from "#lib/context.ts";
import { expandEvent } from "#lib/domain/calendar/recurrence/expand-event.ts";
import type { EventItem } from "#lib/domain/calendar/view/calendar-item.ts";
import { createKeyOpener, openEventWords } from "./event-words.ts";

/** What looking at one stretch of days may take: days of rules looked at, and times shown. */
const viewEffort = 150_000;

type Stretch = {
  readonly userId: string;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
};

/** What a person's imported calendars hold on these days, with its words; `isCut`: not all of it. */
export async function readEvents(
  db: Db,
  { vault }: Ctx,
  { userId, timeZone, from, to }: Stretch,
): Promise<{ items: EventItem[]; isCut: boolean }> {
  const keyOf = createKeyOpener(vault);
  const budget = { left: viewEffort };
  const items: EventItem[] = [];
  for (const { event, wrappedKey } of await listEventsBetween(db, { userId, from, to })) {
    budget.left -= 1;
    if (budget.left < 0) break;
    const times = expandEvent(event, { from, to, viewerZone: timeZone, budget });
    if (times.length === 0) continue;
    const words = openEventWords(vault, keyOf(wrappedKey), event.id, event.sealedWords);
    for (const time of times) {
      items.push({ kind: "event", key: `${event.id} ${time.key}`, ...words, isBusy: event.isBusy, time });
    }
  }
  return { items, isCut: budget.left < 0 };
}
