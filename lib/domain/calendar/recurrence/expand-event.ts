import type { IsoDate } from "../../insight/calendar-days.ts";
import { daysTouched, type EventTime, type Occurrence, toOccurrence } from "./event-time.ts";
import { type Budget, dayNumberOf, isoDateOf, listRuleDays } from "./rule-days.ts";

/** Zones lie up to 26 hours apart, so a start may be seen on another day than it is written on. */
const zoneDays = 2;

/** What showing one occurrence takes of the budget, beside a day that is looked at. */
const occurrenceCost = 50;

/** The start on a day, with the time of day that the event has. */
export function startOnDay({ start }: Pick<EventTime, "start">, day: number): string {
  return isoDateOf(day) + start.slice(10);
}

/**
 * The starts of an event on days `from` to `to` (day numbers, in the event's own zone), ascending and each once: its
 * first, those of its rule, those added; without the exceptions.
 */
export function listStarts(
  event: EventTime,
  { from, to, budget }: { from: number; to: number; budget: Budget },
): string[] {
  const { rule, start } = event;
  const first = dayNumberOf(start);
  const starts = new Set([start, ...event.additions].filter((text) => isBetween(text, from, to)));
  if (rule !== null) {
    const lastDay = rule.until === null ? to : Math.min(to, dayNumberOf(rule.until));
    for (const day of listRuleDays(rule, { first, from, to: lastDay, budget })) {
      const text = startOnDay(event, day);
      if (rule.until === null || text <= rule.until) starts.add(text);
    }
  }
  const exceptions = new Set(event.exceptions);
  return [...starts].filter((text) => !exceptions.has(text) && !exceptions.has(text.slice(0, 10))).sort();
}

function isBetween(text: string, from: number, to: number): boolean {
  const day = dayNumberOf(text);
  return day >= from && day <= to;
}

/**
 * What is seen of an event in `viewerZone` on the days `from` to `to`. It takes from the budget for every day looked at
 * and every occurrence, and ends when that is used up.
 * @throws RangeError when a zone is unknown or a day is no calendar date
 */
export function expandEvent(
  event: EventTime,
  view: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly viewerZone: string;
    readonly budget: Budget;
  },
): Occurrence[] {
  const { from, to, viewerZone, budget } = view;
  const starts = listStarts(event, {
    from: dayNumberOf(from) - daysTouched(event) - zoneDays,
    to: dayNumberOf(to) + zoneDays,
    budget,
  });
  const seen: Occurrence[] = [];
  for (const start of starts) {
    budget.left -= occurrenceCost;
    if (budget.left < 0) break;
    const occurrence = toOccurrence(event, start, viewerZone);
    if (occurrence.firstDay <= to && occurrence.lastDay >= from) seen.push(occurrence);
  }
  return seen;
}
