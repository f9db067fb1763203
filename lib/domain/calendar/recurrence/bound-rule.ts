import type { EventTime } from "./event-time.ts";
import { startOnDay } from "./expand-event.ts";
import type { RecurrenceRule, WrittenRule } from "./rule.ts";
import { type Budget, dayNumberOf, listRuleDays } from "./rule-days.ts";

/** As far as a rule is followed: the last day of the year 2199. */
const lastDay = dayNumberOf("2199-12-31");

/**
 * A rule that ends after a number of times, with the start it ends on instead; the first time counts, also where the rule
 * would not fall on it. Null when finding it would take more than the budget.
 */
export function boundRule(
  { count, ...written }: WrittenRule,
  event: Pick<EventTime, "start">,
  budget: Budget,
): RecurrenceRule | null {
  if (count === null) return written;
  const first = dayNumberOf(event.start);
  const to = written.until === null ? lastDay : Math.min(lastDay, lastDayBefore(event, written.until));
  let left = count - 1;
  let last = first;
  if (left > 0) {
    for (const day of listRuleDays(written, { first, from: first + 1, to, budget })) {
      last = day;
      left -= 1;
      if (left === 0) break;
    }
  }
  if (budget.left < 0) return null;
  return { ...written, until: startOnDay(event, last) };
}

/** The last day on which the event can start so as not to start after `until`. */
function lastDayBefore(event: Pick<EventTime, "start">, until: string): number {
  const day = dayNumberOf(until);
  return startOnDay(event, day) <= until ? day : day - 1;
}
