import type { Db } from "#db/client.ts";
import {
  deleteEvents,
  insertCalendar,
  listCalendars,
  lockImportsOf,
  updateCalendarImported,
  upsertEvents,
} from "#db/queries/calendar.ts";
import type { TaskReader } from "#db/queries/tasks.ts";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { throttleAttempt } from "#lib/services/sign-in/throttle-attempt.ts";
import { createTask } from "../create-task.ts";
import { requireOwnReader } from "../own-reader.ts";
import { sealCalendarName, sealEventWords } from "./event-words.ts";
import { type ImportPlan, planImport, type SentFile } from "./plan-import.ts";

const mostEvents = 20_000;
const mostCalendars = 20;
const mostSkippedShown = 200;

/** What a file would change, or has changed, in figures, and every part of it that was not taken over. */
export type CalendarImportReport = {
  readonly name: string;
  readonly isNew: boolean;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly removedCount: number;
  readonly unchangedCount: number;
  readonly taskCount: number;
  readonly skippedCount: number;
  readonly skipped: ImportPlan["skipped"];
  readonly remarks: readonly string[];
};

/**
 * What a calendar file of the signed-in person would change. Nothing of it is kept.
 * @throws UserFacingError invalid_input, rate_limited
 */
export async function previewCalendarImport(ctx: Ctx, file: SentFile): Promise<CalendarImportReport> {
  const reader = requireOwnReader(ctx);
  await throttleAttempt(ctx, "calendarImport", reader.userId);
  const plan = await planImport(ctx.db, ctx, { reader, file });
  await requireRoom(ctx.db, plan, reader.userId);
  return toReport(plan);
}

/**
 * Takes a calendar file over: events that are known are updated, others added, those called off go; its open to-dos become
 * tasks. The same file again changes nothing.
 * @throws UserFacingError invalid_input, rate_limited
 */
export async function importCalendar(ctx: Ctx, file: SentFile): Promise<CalendarImportReport> {
  const reader = requireOwnReader(ctx);
  await throttleAttempt(ctx, "calendarImport", reader.userId);
  return ctx.db.transaction(async (tx) => {
    await lockImportsOf(tx, reader.userId);
    const plan = await planImport(tx, ctx, { reader, file });
    await requireRoom(tx, plan, reader.userId);
    await storePlan(tx, ctx, plan, reader);
    const { name: _, skipped: __, remarks: ___, ...figures } = toReport(plan);
    await recordEvent(tx, ctx, {
      action: "calendar.imported",
      employeeId: reader.employeeId,
      detail: figures,
    });
    return toReport(plan);
  });
}

async function requireRoom(db: Db, plan: ImportPlan, userId: string): Promise<void> {
  if (plan.keptCount > mostEvents) {
    throw new UserFacingError(
      "too_large",
      "Together with what you have these would be more than 20,000 events. Please remove a calendar first.",
    );
  }
  if (plan.calendarId === null && (await listCalendars(db, userId)).length >= mostCalendars) {
    throw new UserFacingError("conflict", "You have 20 calendars already. Please remove one first.");
  }
}

async function storePlan(tx: Db, ctx: Ctx, plan: ImportPlan, reader: TaskReader): Promise<void> {
  const { employeeId, userId } = reader;
  await deleteEvents(tx, userId, plan.removed);
  const written = [...plan.added, ...plan.changed];
  if (written.length > 0 || plan.calendarId !== null) {
    const { calendarId, key } = await openTarget(tx, ctx, plan, userId);
    const rows = written.map(({ key: eventKey, item }) => {
      const id = newId("cev", ctx.now());
      const { isAllDay, start, timeZone, length, rule, exceptions, additions } = item.time;
      return {
        ...{
          id,
          calendarId,
          userId,
          eventKey,
          isAllDay,
          start,
          timeZone,
          length,
          rule,
          exceptions,
          additions,
        },
        ...{ sequence: item.sequence, isBusy: item.isBusy, firstDay: item.firstDay, lastDay: item.lastDay },
        sealedWords: sealEventWords(ctx.vault, key, id, item),
      };
    });
    await upsertEvents(tx, rows);
  }
  for (const { key, item } of plan.todos) {
    const { title, note, dueOn } = item;
    await createTask(tx, ctx, { employeeId, title, note, dueOn, source: "import", importKey: key });
  }
}

/** The calendar that the events go into, with its key. */
async function openTarget(tx: Db, { vault, now }: Ctx, plan: ImportPlan, userId: string) {
  const known = (await listCalendars(tx, userId)).find(({ id }) => id === plan.calendarId);
  if (known !== undefined) {
    await updateCalendarImported(tx, known.id, now());
    return { calendarId: known.id, key: vault.openKey(known.wrappedKey) };
  }
  const calendarId = newId("cal", now());
  const { key, wrapped } = vault.newRecordKey();
  const sealedName = sealCalendarName(vault, key, calendarId, plan.name);
  await insertCalendar(tx, {
    ...{ id: calendarId, userId, wrappedKey: wrapped, sealedName },
    createdAt: now(),
    importedAt: now(),
  });
  return { calendarId, key };
}

function toReport(plan: ImportPlan): CalendarImportReport {
  return {
    name: plan.name,
    isNew: plan.calendarId === null,
    addedCount: plan.added.length,
    changedCount: plan.changed.length,
    removedCount: plan.removed.length,
    unchangedCount: plan.unchangedCount,
    taskCount: plan.todos.length,
    skippedCount: plan.skipped.length,
    skipped: plan.skipped.slice(0, mostSkippedShown),
    remarks: plan.remarks,
  };
}
