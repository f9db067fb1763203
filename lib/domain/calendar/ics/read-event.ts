import type { EventTime } from "../recurrence/event-time.ts";
import { parseRule } from "../recurrence/parse-rule.ts";
import type { WrittenRule } from "../recurrence/rule.ts";
import { toOneLine } from "../task/task-input.ts";
import { type Component, findProperty, listProperties } from "./components.ts";
import { unescapeText } from "./content-line.ts";
import {
  lengthBetween,
  lengthOfDuration,
  parseTimeProperty,
  parseTimeValue,
  type TimeReading,
  type TimeValue,
  toNotationOf,
} from "./time-value.ts";

/** An event as one part of a file tells it, before its parts are put together. */
export type ReadEvent = {
  readonly line: number;
  readonly uid: string;
  /** Which occurrence of the series it tells of; null: the series, or an event that comes once. */
  readonly recurrenceId: TimeValue | null;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly isBusy: boolean;
  readonly title: string;
  readonly place: string | null;
  readonly time: Omit<EventTime, "rule">;
  readonly rule: WrittenRule | null;
};

/** What was not taken over, and why, in words that follow "It". */
export type Skipped = { readonly line: number; readonly title: string; readonly reason: string };

const longestTitle = 200;
const longestUid = 2_000;
const mostTimes = 2_000;
const longestDays = 3_660;
const secondsPerDay = 86_400;

export const untitled = "Without a title";

/** One line of a text property, of up to 200 characters. */
export function readTextLine(component: Component, name: string): string {
  const text = unescapeText(findProperty(component, name)?.value ?? "");
  const characters = [...toOneLine(text.slice(0, longestTitle * 20))];
  return characters.length > longestTitle
    ? `${characters.slice(0, longestTitle - 1).join("")}…`
    : characters.join("");
}

export function readEvent(component: Component, reading: TimeReading): ReadEvent | Skipped {
  const title = readTextLine(component, "SUMMARY") || untitled;
  const skip = (reason: string): Skipped => ({ line: component.line, title, reason });
  if (!component.isWhole) return skip("is cut off: the file does not say where it ends");
  const startProperty = findProperty(component, "DTSTART");
  if (startProperty === null) return skip("has no start");
  const start = parseTimeProperty(startProperty, reading);
  if (start === null) return skip("begins at a time that is none");
  const length = readLength(component, start, reading);
  if (typeof length === "string") return skip(length);
  const recurrence = readRecurrenceId(component, reading);
  if (typeof recurrence === "string") return skip(recurrence);
  const ruleText = findProperty(component, "RRULE")?.value;
  const parsed = ruleText === undefined || recurrence !== null ? null : parseRule(ruleText);
  if (parsed !== null && !parsed.ok) return skip(parsed.problem);
  if (findProperty(component, "EXRULE") !== null)
    return skip("leaves out times by a rule, which is not read");
  const time = toEventTime(component, { start, length, reading });
  if (reading.budget.left < 0) return skip("lists more times than can be read");
  return {
    line: component.line,
    uid: readUid(component) ?? `${time.start} ${title}`,
    recurrenceId: recurrence,
    sequence: readSequence(component),
    isCancelled: findProperty(component, "STATUS")?.value.trim().toUpperCase() === "CANCELLED",
    isBusy: isBusy(component),
    title,
    place: readTextLine(component, "LOCATION") || null,
    time,
    rule: parsed === null ? null : toOwnNotation(parsed.rule, time, reading),
  };
}

export function readUid(component: Component): string | null {
  const uid = findProperty(component, "UID")?.value.trim().slice(0, longestUid) ?? "";
  return uid === "" ? null : uid;
}

function readSequence(component: Component): number {
  const text = findProperty(component, "SEQUENCE")?.value.trim() ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function isBusy(component: Component): boolean {
  const transparency = findProperty(component, "TRANSP")?.value.trim().toUpperCase();
  const outlook = findProperty(component, "X-MICROSOFT-CDO-BUSYSTATUS")?.value.trim().toUpperCase();
  return transparency !== "TRANSPARENT" && outlook !== "FREE";
}

/** Days or seconds, or why there is none. */
function readLength(component: Component, start: TimeValue, reading: TimeReading): number | string {
  const end = findProperty(component, "DTEND");
  const duration = findProperty(component, "DURATION");
  const isAllDay = start.kind === "day";
  let length = isAllDay ? 1 : 0;
  if (end !== null) {
    const parsed = parseTimeProperty(end, reading);
    const between = parsed === null ? null : lengthBetween(start, parsed);
    if (between === null) return "ends at a time that does not fit its start";
    // Some programs end a day on the day itself.
    length = isAllDay && between === 0 ? 1 : between;
  } else if (duration !== null) {
    const lasting = lengthOfDuration(duration.value, start);
    if (lasting === null) return "lasts a time that is none";
    length = isAllDay ? Math.max(1, lasting) : lasting;
  }
  if (length < 0) return "ends before it begins";
  if (length > (isAllDay ? longestDays : longestDays * secondsPerDay)) return "lasts longer than ten years";
  return length;
}

/** Which occurrence is meant, null for none in particular, or why that cannot be told. */
function readRecurrenceId(component: Component, reading: TimeReading): TimeValue | string | null {
  const property = findProperty(component, "RECURRENCE-ID");
  if (property === null) return null;
  if (property.parameters.get("RANGE")?.toUpperCase() === "THISANDFUTURE") {
    return "changes all later times of a series at once, which is not read";
  }
  return parseTimeProperty(property, reading) ?? "changes a time of a series that is none";
}

function toEventTime(
  component: Component,
  { start, length, reading }: { start: TimeValue; length: number; reading: TimeReading },
): Omit<EventTime, "rule"> {
  const own =
    start.kind === "day"
      ? { isAllDay: true, start: start.day, timeZone: null }
      : { isAllDay: false, start: start.wall, timeZone: start.zone };
  const list = (name: string) => listTimes(component, name, { reading, ownZone: own.timeZone });
  const toOwn = (time: TimeValue) => toNotationOf(own, time, reading.fallbackZone);
  // A day alone adds nothing to times on the wall.
  const additions = list("RDATE").filter(({ kind }) => own.isAllDay || kind === "wall");
  return {
    ...own,
    length,
    exceptions: [...new Set(list("EXDATE").map(toOwn))],
    additions: [...new Set(additions.map(toOwn))],
  };
}

function listTimes(
  component: Component,
  name: string,
  { reading, ownZone }: { reading: TimeReading; ownZone: string | null },
): TimeValue[] {
  const times: TimeValue[] = [];
  for (const property of listProperties(component, name)) {
    for (const text of property.value.split(",", mostTimes)) {
      reading.budget.left -= 1;
      if (times.length >= mostTimes || reading.budget.left < 0) return times;
      // Of a period the start counts.
      const [start = ""] = text.split("/", 1);
      const time = parseTimeValue(start, property.parameters.get("TZID"), reading);
      if (time === null) continue;
      // To tell what another zone's wall shows takes its time.
      if (time.kind === "wall" && time.zone !== ownZone) reading.budget.left -= 2;
      times.push(time);
    }
  }
  return times;
}

/** The rule with its last moment as the event writes times; a day alone holds to its end. */
function toOwnNotation(rule: WrittenRule, time: Omit<EventTime, "rule">, reading: TimeReading): WrittenRule {
  if (rule.until === null) return rule;
  const until = parseTimeValue(rule.until, undefined, reading);
  // What is no time ends nothing.
  if (until === null) return { ...rule, until: null };
  const own = toNotationOf(time, until, reading.fallbackZone);
  return { ...rule, until: !time.isAllDay && until.kind === "day" ? `${own}T23:59:59` : own };
}
