import type { Db } from "#db/client.ts";
import { listCalendars, listEventsOf, listImportedTaskKeys, type StoredEvent } from "#db/queries/calendar.ts";
import { countOpenTasks, type TaskReader } from "#db/queries/tasks.ts";
import type { Ctx } from "#lib/context.ts";
import { hashToken } from "#lib/crypto/single-use-token.ts";
import { saysTheSame } from "#lib/domain/calendar/ics/compare-events.ts";
import { decodeCalendarText } from "#lib/domain/calendar/ics/decode-text.ts";
import {
  type CalendarEvent,
  type CalendarFile,
  readCalendarFile,
} from "#lib/domain/calendar/ics/read-calendar-file.ts";
import type { Skipped } from "#lib/domain/calendar/ics/read-event.ts";
import type { ReadTodo } from "#lib/domain/calendar/ics/read-todo.ts";
import { mostOpenTasks } from "#lib/domain/calendar/task/task.ts";
import { checkTask, toOneLine } from "#lib/domain/calendar/task/task-input.ts";
import { UserFacingError } from "#lib/errors.ts";
import { readOwnToday } from "../own-today.ts";
import { createKeyOpener, openCalendarName, openEventWords } from "./event-words.ts";

export type SentFile = { readonly name: string; readonly bytes: Uint8Array };
type Keyed<Item> = { readonly key: string; readonly item: Item };

/** What a file would change, before anything is changed. */
export type ImportPlan = {
  readonly name: string;
  /** The calendar of the person that the file is a newer state of; null: it becomes a new one. */
  readonly calendarId: string | null;
  readonly added: readonly Keyed<CalendarEvent>[];
  readonly changed: readonly Keyed<CalendarEvent>[];
  readonly removed: readonly string[];
  readonly unchangedCount: number;
  readonly todos: readonly Keyed<ReadTodo>[];
  readonly skipped: readonly Skipped[];
  readonly remarks: readonly string[];
  readonly keptCount: number;
};

const longestName = 100;
const hashesAtOnce = 500;

/**
 * Reads a file and holds it against what the person has.
 * @throws UserFacingError invalid_input when it is no calendar, or holds too much
 */
export async function planImport(
  db: Db,
  ctx: Ctx,
  { reader, file }: { reader: TaskReader; file: SentFile },
): Promise<ImportPlan> {
  const { today, timeZone } = await readOwnToday(db, ctx);
  const read = readFile(file, timeZone);
  const stored = new Map(
    (await listEventsOf(db, reader.userId)).map((event) => [event.event.eventKey, event]),
  );
  const events = await keyed(read.events, ({ uid, occurrence }) => [reader.userId, uid, occurrence ?? ""]);
  const name = read.name ?? toName(file.name);
  const skipped = [...read.skipped];
  const compared = compareEvents(ctx, { events, stored, skipped });
  const todos = await planTodos(db, { reader, todos: read.todos, today, skipped });
  return {
    name,
    ...compared,
    calendarId: await chooseCalendar(db, ctx, { userId: reader.userId, name, events, stored }),
    todos,
    skipped: skipped.sort((one, other) => one.line - other.line),
    remarks: read.remarks,
    keptCount: stored.size - compared.removed.length + compared.added.length,
  };
}

function readFile({ bytes }: SentFile, timeZone: string): CalendarFile {
  try {
    return readCalendarFile(decodeCalendarText(bytes), { timeZone });
  } catch (error) {
    if (error instanceof Error && error.name === "CalendarFileError") {
      throw new UserFacingError("invalid_input", error.message, { cause: error });
    }
    throw error;
  }
}

function toName(fileName: string): string {
  const name = toOneLine(fileName.replace(/\.(ics|ical|ifb|txt)$/i, ""));
  return name === "" ? "Imported calendar" : [...name].slice(0, longestName).join("");
}

async function keyed<Item>(
  items: readonly Item[],
  partsOf: (item: Item) => readonly string[],
): Promise<Keyed<Item>[]> {
  const all: Keyed<Item>[] = [];
  for (let start = 0; start < items.length; start += hashesAtOnce) {
    const part = items.slice(start, start + hashesAtOnce);
    const keys = await Promise.all(part.map((item) => hashToken(JSON.stringify(partsOf(item)))));
    all.push(...part.flatMap((item, index) => ({ key: keys[index] ?? "", item })));
  }
  return all;
}

function compareEvents(
  { vault }: Ctx,
  input: {
    readonly events: readonly Keyed<CalendarEvent>[];
    readonly stored: ReadonlyMap<string, StoredEvent>;
    readonly skipped: Skipped[];
  },
) {
  const keyOf = createKeyOpener(vault);
  const added: Keyed<CalendarEvent>[] = [];
  const changed: Keyed<CalendarEvent>[] = [];
  const removed: string[] = [];
  let unchangedCount = 0;
  for (const event of input.events) {
    const known = input.stored.get(event.key);
    if (event.item.isCancelled) {
      if (known !== undefined) removed.push(event.key);
    } else if (known === undefined) added.push(event);
    else if (known.event.sequence > event.item.sequence) {
      const { line, title } = event.item;
      input.skipped.push({ line, title, reason: "is older than what you have of it" });
    } else {
      const { id, sealedWords, isBusy } = known.event;
      const words = openEventWords(vault, keyOf(known.wrappedKey), id, sealedWords);
      if (saysTheSame({ ...words, isBusy, time: known.event }, event.item)) unchangedCount += 1;
      else changed.push(event);
    }
  }
  return { added, changed, removed, unchangedCount };
}

/** The calendar that most of the events are in; else one of the same name; else none. */
async function chooseCalendar(
  db: Db,
  { vault }: Ctx,
  input: {
    readonly userId: string;
    readonly name: string;
    readonly events: readonly Keyed<CalendarEvent>[];
    readonly stored: ReadonlyMap<string, StoredEvent>;
  },
): Promise<string | null> {
  const counts = new Map<string, number>();
  for (const { key } of input.events) {
    const calendarId = input.stored.get(key)?.event.calendarId;
    if (calendarId !== undefined) counts.set(calendarId, (counts.get(calendarId) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, count], [, other]) => other - count);
  if (most !== undefined) return most[0];
  const calendars = await listCalendars(db, input.userId);
  return calendars.find((calendar) => openCalendarName(vault, calendar) === input.name)?.id ?? null;
}

async function planTodos(
  db: Db,
  input: {
    readonly reader: TaskReader;
    readonly todos: readonly ReadTodo[];
    readonly today: string;
    readonly skipped: Skipped[];
  },
): Promise<Keyed<ReadTodo>[]> {
  const { reader, today, skipped } = input;
  const known = await listImportedTaskKeys(db, reader.userId);
  const room = mostOpenTasks - (await countOpenTasks(db, reader.employeeId));
  const planned = new Map<string, Keyed<ReadTodo>>();
  for (const todo of await keyed(input.todos, ({ uid }) => ["todo", reader.userId, uid])) {
    const { title, note, dueOn, line } = todo.item;
    const checked = checkTask({ title, note: note ?? "", dueOn: dueOn ?? "" }, today);
    if (known.has(todo.key) || planned.has(todo.key)) continue;
    if (!checked.ok) skipped.push({ line, title, reason: "is due too long ago or too far ahead" });
    else if (planned.size >= room) skipped.push({ line, title, reason: "finds your list of tasks full" });
    else planned.set(todo.key, todo);
  }
  return [...planned.values()];
}
