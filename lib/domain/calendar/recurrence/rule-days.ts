import { toDayNumber, toIsoDate } from "../../features/day-number.ts";
import type { RecurrenceRule } from "./rule.ts";

type Day = {
  readonly number: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly daysInMonth: number;
  readonly dayOfYear: number;
  readonly daysInYear: number;
  readonly weekday: number;
};

type Pattern = Omit<RecurrenceRule, "until">;
type Filter = (day: Day) => boolean;

const daysPerWeek = 7;

/** How much may be looked at. Whoever expands takes from it and stops when it is used up. */
export type Budget = { left: number };

/**
 * The days on which a rule falls, ascending, from the first day on: of every `interval`-th day, week, month or year
 * those that the rule's parts let through (RFC 5545 §3.3.10). `from` only says where to begin to look; nothing before it
 * is given. Endless; the caller stops it. It also ends when the budget is used up.
 * @param first the day on which the event first takes place, as a day number
 */
export function* listRuleDays(
  rule: Pattern,
  { first, from, to, budget }: { first: number; from: number; to: number; budget: Budget },
): Generator<number> {
  const matches = toFilter(rule, toDay(first));
  const weekdays = weekdaysOf(rule, first);
  const cost = costOf(rule);
  const span = spans[rule.frequency];
  const origin = span.indexOf(first, rule.weekStart);
  const wanted = span.indexOf(Math.max(first, from), rule.weekStart) - origin;
  // One period earlier: a week of `weekStart` may have begun before.
  const skipped = Math.max(0, Math.floor(wanted / rule.interval) - 1);
  for (let index = origin + skipped * rule.interval; ; index += rule.interval) {
    const [start, end] = span.daysOf(index, rule.weekStart);
    if (start > to) return;
    const days: number[] = [];
    budget.left -= cost;
    for (let number = start; number <= end && budget.left >= 0; number += 1) {
      if (weekdays !== null && !weekdays.has(weekdayOfNumber(number))) continue;
      budget.left -= cost;
      if (matches(toDay(number))) days.push(number);
    }
    if (budget.left < 0) return;
    for (const number of pickPositions(days, rule.bySetPosition)) {
      if (number >= first && number >= from && number <= to) yield number;
    }
  }
}

/** How many parts of a rule are held against a day for what one day costs. */
const partsPerCost = 8;

/** A day is held against every part of a rule, so a rule of many parts uses the budget up sooner. */
function costOf({ byDay, byMonthDay, byMonth, byYearDay, byWeekNumber, bySetPosition }: Pattern): number {
  const lists = [byDay, byMonthDay, byMonth, byYearDay, byWeekNumber, bySetPosition];
  return Math.max(1, Math.ceil(lists.reduce((sum, { length }) => sum + length, 0) / partsPerCost));
}

/** Day 0, 1 January 1970, was a Thursday. */
function weekdayOfNumber(number: number): number {
  return ((((number + 3) % daysPerWeek) + daysPerWeek) % daysPerWeek) + 1;
}

/** The weekdays on which alone a rule can fall; null: any. It spares looking closer at the others. */
function weekdaysOf({ frequency, byDay }: Pattern, first: number): ReadonlySet<number> | null {
  if (byDay.length > 0) return new Set(byDay.map(({ weekday }) => weekday));
  return frequency === "WEEKLY" ? new Set([weekdayOfNumber(first)]) : null;
}

function pickPositions(days: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return days;
  const picked = positions.map((position) => days.at(position > 0 ? position - 1 : position));
  return [...new Set(picked.filter((day) => day !== undefined))].sort((one, other) => one - other);
}

type Span = {
  /** The period that holds a day, counted from some fixed one. */
  indexOf(day: number, weekStart: number): number;
  /** The first and the last day of a period. */
  daysOf(index: number, weekStart: number): readonly [number, number];
};

/** Day 0, 1 January 1970, was a Thursday; its week began `weekStart` or before. */
const weekOffset = (weekStart: number) => (4 - weekStart + daysPerWeek) % daysPerWeek;
const dayOfMonthIndex = (index: number) => Date.UTC(Math.floor(index / 12), index % 12, 1) / 86_400_000;
const dateOf = (day: number) => new Date(day * 86_400_000);

const spans: Readonly<Record<Pattern["frequency"], Span>> = {
  DAILY: { indexOf: (day) => day, daysOf: (index) => [index, index] },
  WEEKLY: {
    indexOf: (day, weekStart) => Math.floor((day + weekOffset(weekStart)) / daysPerWeek),
    daysOf: (index, weekStart) => {
      const start = index * daysPerWeek - weekOffset(weekStart);
      return [start, start + daysPerWeek - 1];
    },
  },
  MONTHLY: {
    indexOf: (day) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth(),
    daysOf: (index) => [dayOfMonthIndex(index), dayOfMonthIndex(index + 1) - 1],
  },
  YEARLY: {
    indexOf: (day) => dateOf(day).getUTCFullYear(),
    daysOf: (index) => [dayOfMonthIndex(index * 12), dayOfMonthIndex((index + 1) * 12) - 1],
  },
};

function toDay(number: number): Day {
  const date = dateOf(number);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const startOfYear = dayOfMonthIndex(year * 12);
  return {
    number,
    month: month + 1,
    dayOfMonth: date.getUTCDate(),
    daysInMonth: dayOfMonthIndex(year * 12 + month + 1) - dayOfMonthIndex(year * 12 + month),
    dayOfYear: number - startOfYear + 1,
    daysInYear: dayOfMonthIndex((year + 1) * 12) - startOfYear,
    weekday: weekdayOfNumber(number),
  };
}

/** What a day has to be. Parts that a rule leaves open are taken from its first day. */
function toFilter(rule: Pattern, first: Day): Filter {
  const { frequency, byMonth, byMonthDay, byYearDay, byWeekNumber, byDay } = rule;
  const filters: Filter[] = [];
  if (byMonth.length > 0) filters.push(({ month }) => byMonth.includes(month));
  if (byMonthDay.length > 0) {
    filters.push(({ dayOfMonth, daysInMonth }) => isAmong(byMonthDay, dayOfMonth, daysInMonth));
  }
  if (byYearDay.length > 0) {
    filters.push(({ dayOfYear, daysInYear }) => isAmong(byYearDay, dayOfYear, daysInYear));
  }
  if (byWeekNumber.length > 0) filters.push((day) => isInWeeks(day, byWeekNumber, rule.weekStart));
  if (byDay.length > 0) filters.push((day) => byDay.some((wanted) => isRuleDay(day, wanted, rule)));
  const isOpen = byMonthDay.length + byYearDay.length + byDay.length === 0;
  if (isOpen && frequency !== "DAILY") filters.push(...takenFrom(first, rule));
  return (day) => filters.every((filter) => filter(day));
}

function takenFrom(first: Day, { frequency, byMonth, byWeekNumber }: Pattern): Filter[] {
  if (frequency === "WEEKLY" || byWeekNumber.length > 0) return [({ weekday }) => weekday === first.weekday];
  const sameDay: Filter = ({ dayOfMonth }) => dayOfMonth === first.dayOfMonth;
  return frequency === "YEARLY" && byMonth.length === 0
    ? [sameDay, ({ month }) => month === first.month]
    : [sameDay];
}

/** Whether the `position`-th of `length` is among positions of which negative ones count from the end. */
function isAmong(wanted: readonly number[], position: number, length: number): boolean {
  return wanted.includes(position) || wanted.includes(position - length - 1);
}

function isRuleDay(
  day: Day,
  { weekday, nth }: Pattern["byDay"][number],
  { frequency, byMonth, byWeekNumber }: Pattern,
): boolean {
  if (day.weekday !== weekday) return false;
  if (nth === null || frequency === "DAILY" || frequency === "WEEKLY" || byWeekNumber.length > 0) return true;
  const isOfYear = frequency === "YEARLY" && byMonth.length === 0;
  const [position, length] = isOfYear ? [day.dayOfYear, day.daysInYear] : [day.dayOfMonth, day.daysInMonth];
  const fromStart = Math.ceil(position / daysPerWeek);
  const fromEnd = -Math.ceil((length - position + 1) / daysPerWeek);
  return nth === fromStart || nth === fromEnd;
}

/** A week belongs to the year that holds its fourth day, as in ISO 8601, where weeks begin on Monday. */
function isInWeeks(day: Day, weeks: readonly number[], weekStart: number): boolean {
  const fourth = toDay(day.number - ((day.weekday - weekStart + daysPerWeek) % daysPerWeek) + 3);
  const week = Math.ceil(fourth.dayOfYear / daysPerWeek);
  const firstOfKind = ((fourth.dayOfYear - 1) % daysPerWeek) + 1;
  const count = Math.floor((fourth.daysInYear - firstOfKind) / daysPerWeek) + 1;
  return isAmong(weeks, week, count);
}

/** The day number of a start, written as a day or as day and time. */
export function dayNumberOf(start: string): number {
  return toDayNumber(start.slice(0, 10));
}

export function isoDateOf(day: number): string {
  return toIsoDate(day);
}
