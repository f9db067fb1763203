import { addDays, type IsoDate } from "../../insight/calendar-days.ts";
import { boundRule } from "../recurrence/bound-rule.ts";
import { daysTouched, type EventTime } from "../recurrence/event-time.ts";
import type { Budget } from "../recurrence/rule-days.ts";
import { toOneLine } from "../task/task-input.ts";
import { readComponents } from "./components.ts";
import { unescapeText } from "./content-line.ts";
import { calendarFileLimits } from "./limits.ts";
import { type ReadEvent, readEvent, type Skipped } from "./read-event.ts";
import { type ReadTodo, readTodo } from "./read-todo.ts";
import type { TimeReading } from "./time-value.ts";
import { toNotationOf } from "./time-value.ts";
import { createZoneNames } from "./zone-names.ts";

/** An event of a file, ready to be kept. */
export type CalendarEvent = {
  /** Its line in the file. */
  readonly line: number;
  readonly uid: string;
  /** The start of the occurrence of a series that this one stands for; null for a series and what comes once. */
  readonly occurrence: string | null;
  readonly sequence: number;
  readonly title: string;
  readonly place: string | null;
  readonly isBusy: boolean;
  /** It does not take place; one that was kept goes. */
  readonly isCancelled: boolean;
  readonly time: EventTime;
  /** No occurrence touches a day outside, in whatever zone; `lastDay` null: it never ends. */
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate | null;
};

export type CalendarFile = {
  /** What the file calls itself, or null. */
  readonly name: string | null;
  readonly events: readonly CalendarEvent[];
  readonly todos: readonly ReadTodo[];
  readonly skipped: readonly Skipped[];
  /** What was taken over otherwise than written, in sentences. */
  readonly remarks: readonly string[];
};

const zoneDays = 2;

/**
 * Everything that a calendar file (RFC 5545) holds for its owner: events, series with what was moved or left out, and
 * open to-dos. What cannot be read is listed with its line and the reason; nothing is guessed but a zone nobody knows.
 * @param input.timeZone where the owner is: for zones that are unknown
 * @throws CalendarFileError when it is no calendar, or holds more than a file may
 */
export function readCalendarFile(text: string, input: { readonly timeZone: string }): CalendarFile {
  const { calendar, components } = readComponents(text);
  const unknown = new Map<string, number>();
  const zoneOf = createZoneNames(components.filter(({ kind }) => kind === "VTIMEZONE"));
  const ownZone = calendar.find(({ name }) => name === "X-WR-TIMEZONE")?.value ?? "";
  const fallbackZone = zoneOf(ownZone) ?? input.timeZone;
  const reading: TimeReading = {
    zoneOf,
    fallbackZone,
    budget: { left: calendarFileLimits.times },
    onUnknownZone: (tzid) => unknown.set(tzid, (unknown.get(tzid) ?? 0) + 1),
  };
  const skipped: Skipped[] = [];
  const take = <Read extends object>(read: Read | Skipped): Read[] => {
    if (!isSkipped(read)) return [read];
    skipped.push(read);
    return [];
  };
  const ofKind = (wanted: string) => components.filter(({ kind }) => kind === wanted);
  const events = ofKind("VEVENT").flatMap((component) => take(readEvent(component, reading)));
  const todos = ofKind("VTODO").flatMap((component) => take(readTodo(component, reading)));
  const name = toOneLine(
    unescapeText(calendar.find((property) => property.name === "X-WR-CALNAME")?.value ?? ""),
  );
  return {
    name: name === "" ? null : [...name].slice(0, 100).join(""),
    events: joinEvents(events, fallbackZone, skipped),
    todos,
    skipped: skipped.sort((one, other) => one.line - other.line),
    remarks: [...unknown.keys()].slice(0, 10).map((tzid) => wordUnknownZone(tzid, fallbackZone)),
  };
}

function wordUnknownZone(tzid: string, fallbackZone: string): string {
  return `Nobody knows the time zone “${toOneLine(tzid).slice(0, 60)}”; its times are read as in ${fallbackZone}.`;
}

function isSkipped(read: object): read is Skipped {
  return "reason" in read;
}

/** Puts versions and series together: of each event the newest version, with what was moved as exceptions of its series. */
function joinEvents(read: readonly ReadEvent[], fallbackZone: string, skipped: Skipped[]): CalendarEvent[] {
  const series = keepNewest(
    read.filter(({ recurrenceId }) => recurrenceId === null),
    ({ uid }) => uid,
    skipped,
  );
  const occurrenceOf = ({ uid, recurrenceId, time }: ReadEvent) =>
    recurrenceId === null ? "" : toNotationOf(series.get(uid)?.time ?? time, recurrenceId, fallbackZone);
  const moved = keepNewest(
    read.filter(({ recurrenceId }) => recurrenceId !== null),
    (event) => JSON.stringify([event.uid, occurrenceOf(event)]),
    skipped,
  );
  const exceptions = new Map<string, string[]>();
  for (const event of moved.values()) {
    const known = exceptions.get(event.uid);
    if (known === undefined) exceptions.set(event.uid, [occurrenceOf(event)]);
    else known.push(occurrenceOf(event));
  }
  const budget: Budget = { left: calendarFileLimits.effort };
  const joined: CalendarEvent[] = [];
  for (const event of series.values()) {
    const time = toTime(event, exceptions.get(event.uid) ?? [], budget);
    if (time === null)
      skipped.push({ ...placeOf(event), reason: "comes back more often than can be counted" });
    else joined.push(toCalendarEvent(event, null, time));
  }
  for (const event of moved.values()) {
    joined.push(toCalendarEvent(event, occurrenceOf(event), { ...event.time, rule: null }));
  }
  return joined;
}

const placeOf = ({ line, title }: ReadEvent) => ({ line, title });

function keepNewest(
  events: readonly ReadEvent[],
  keyOf: (event: ReadEvent) => string,
  skipped: Skipped[],
): Map<string, ReadEvent> {
  const newest = new Map<string, ReadEvent>();
  for (const event of events) {
    const key = keyOf(event);
    const known = newest.get(key);
    const [kept, older] =
      known !== undefined && known.sequence > event.sequence ? [known, event] : [event, known];
    newest.set(key, kept);
    if (older !== undefined) {
      skipped.push({ ...placeOf(older), reason: "stands in the file again in a newer version" });
    }
  }
  return newest;
}

function toTime(event: ReadEvent, moved: readonly string[], budget: Budget): EventTime | null {
  const rule = event.rule === null ? null : boundRule(event.rule, event.time, budget);
  if (event.rule !== null && rule === null) return null;
  return { ...event.time, rule, exceptions: [...new Set([...event.time.exceptions, ...moved])] };
}

function toCalendarEvent(event: ReadEvent, occurrence: string | null, time: EventTime): CalendarEvent {
  const { line, uid, sequence, title, place, isBusy, isCancelled } = event;
  const starts = [time.start, ...time.additions].map((start) => start.slice(0, 10)).sort();
  const until = time.rule === null ? "" : time.rule.until?.slice(0, 10);
  const last = until === undefined ? null : [...starts, until].sort().at(-1);
  return {
    ...{ line, uid, occurrence, sequence, title, place, isBusy, isCancelled, time },
    firstDay: addDays(starts[0] ?? time.start.slice(0, 10), -zoneDays),
    lastDay: last === null || last === undefined ? null : addDays(last, daysTouched(time) + zoneDays),
  };
}
