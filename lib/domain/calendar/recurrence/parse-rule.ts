import { frequencies, type RuleDay, type WrittenRule } from "./rule.ts";

const weekdays: Readonly<Record<string, number>> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };
const longestRule = 1_000;
const longestList = 400;
const largestInterval = 10_000;
const largestCount = 100_000;

/** A rule, or the sentence that says why it is not understood. */
export type ParsedRule =
  | { readonly ok: true; readonly rule: WrittenRule }
  | { readonly ok: false; readonly problem: string };

/** Reads the value of an RRULE. */
export function parseRule(value: string): ParsedRule {
  if (value.length > longestRule) return refuse("comes back by a rule that is too long");
  const parts = new Map<string, string>();
  for (const part of value.trim().split(";")) {
    const [name = "", text = ""] = part.split("=", 2);
    if (name.trim() !== "") parts.set(name.trim().toUpperCase(), text.trim().toUpperCase());
  }
  if (["BYHOUR", "BYMINUTE", "BYSECOND"].some((name) => parts.has(name)) || isWithinDay(parts.get("FREQ"))) {
    return refuse("comes back within a day, which is not shown");
  }
  if (parts.has("RSCALE") && parts.get("RSCALE") !== "GREGORIAN")
    return refuse("comes back by another calendar than this one");
  return toRule(parts);
}

function isWithinDay(frequency: string | undefined): boolean {
  return frequency === "HOURLY" || frequency === "MINUTELY" || frequency === "SECONDLY";
}

function toRule(parts: ReadonlyMap<string, string>): ParsedRule {
  const frequency = frequencies.find((known) => known === parts.get("FREQ"));
  const interval = readNumber(parts.get("INTERVAL") ?? "1", 1, largestInterval);
  const count = parts.has("COUNT") ? readNumber(parts.get("COUNT") ?? "", 1, largestCount) : null;
  const days = readDays(parts.get("BYDAY"));
  const byMonthDay = readList(parts.get("BYMONTHDAY"), 31);
  const byMonth = readList(parts.get("BYMONTH"), 12);
  const byYearDay = readList(parts.get("BYYEARDAY"), 366);
  const byWeekNumber = readList(parts.get("BYWEEKNO"), 53);
  const bySetPosition = readList(parts.get("BYSETPOS"), 366);
  const weekStart = weekdays[parts.get("WKST") ?? "MO"];
  if (
    frequency === undefined ||
    interval === null ||
    (parts.has("COUNT") && count === null) ||
    days === null ||
    byMonthDay === null ||
    byMonth === null ||
    byMonth.some((month) => month < 0) ||
    byYearDay === null ||
    byWeekNumber === null ||
    bySetPosition === null ||
    weekStart === undefined
  ) {
    return refuse("comes back by a rule that is not understood");
  }
  const until = parts.get("UNTIL") ?? null;
  const lists = { byDay: days, byMonthDay, byMonth, byYearDay, byWeekNumber, bySetPosition };
  return { ok: true, rule: { frequency, interval, count, until, weekStart, ...lists } };
}

function readNumber(text: string, smallest: number, largest: number): number | null {
  if (!/^[+-]?\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value >= smallest && value <= largest ? value : null;
}

/** Whole numbers from `-largest` to `largest` without 0; null when one is none such. */
function readList(text: string | undefined, largest: number): number[] | null {
  if (text === undefined) return [];
  const values = text.split(",", longestList + 1).map((part) => readNumber(part.trim(), -largest, largest));
  if (values.length > longestList) return null;
  const numbers = values.filter((value) => value !== null && value !== 0);
  return numbers.length === values.length ? [...new Set(numbers.filter((value) => value !== null))] : null;
}

function readDays(text: string | undefined): RuleDay[] | null {
  if (text === undefined) return [];
  const days = text.split(",", longestList + 1).map((part) => {
    const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part.trim());
    const weekday = weekdays[match?.[2] ?? ""];
    if (weekday === undefined) return null;
    return { weekday, nth: match?.[1] === undefined ? null : Number(match[1]) };
  });
  const known = days.filter((day) => day !== null && day.nth !== 0);
  return known.length === days.length && days.length <= longestList
    ? known.filter((day) => day !== null)
    : null;
}

function refuse(problem: string): ParsedRule {
  return { ok: false, problem };
}
