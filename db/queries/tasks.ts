import { and, asc, count, eq, gte, isNotNull, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { tasks, users } from "#db/schema/index.ts";
import { isStorableText } from "./storable-text.ts";

export type TaskRow = typeof tasks.$inferSelect;

/** Whose tasks: what HR gave the employee, and what the account itself wrote. */
export type TaskReader = { readonly employeeId: string; readonly userId: string };

function isReadableBy({ employeeId, userId }: TaskReader): SQL | undefined {
  return and(eq(tasks.employeeId, employeeId), or(isNull(tasks.ownerUserId), eq(tasks.ownerUserId, userId)));
}

export async function insertTask(tx: Db, task: typeof tasks.$inferInsert): Promise<void> {
  await tx.insert(tasks).values(task);
}

/** Lets one change of a person's tasks be made at a time, until the transaction ends. */
const taskLock = 0x656c_6105;
export async function lockTasksOf(tx: Db, employeeId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${taskLock}, hashtext(${employeeId}))`);
}

export async function countOpenTasks(db: Db, employeeId: string): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(tasks)
    .where(and(eq(tasks.employeeId, employeeId), isNull(tasks.completedAt), isNull(tasks.deletedAt)));
  return row?.value ?? 0;
}

/** A task that the reader may see, deleted ones too, held until the transaction ends. */
export async function findTaskForUpdate(
  tx: Db,
  { taskId, reader }: { taskId: string; reader: TaskReader },
): Promise<TaskRow | null> {
  if (!isStorableText(taskId)) return null;
  const [row] = await tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.id, taskId), isReadableBy(reader)))
    .for("update");
  return row ?? null;
}

/** A task that HR gave, whoever in HR, held until the transaction ends. */
export async function findGivenTaskForUpdate(tx: Db, taskId: string): Promise<TaskRow | null> {
  if (!isStorableText(taskId)) return null;
  const [row] = await tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.id, taskId), eq(tasks.source, "hr")))
    .for("update");
  return row ?? null;
}

export async function updateTask(
  tx: Db,
  taskId: string,
  change: Partial<typeof tasks.$inferInsert>,
): Promise<void> {
  await tx.update(tasks).set(change).where(eq(tasks.id, taskId));
}

const shown = {
  id: tasks.id,
  source: tasks.source,
  title: tasks.title,
  note: tasks.note,
  dueOn: tasks.dueOn,
  completedAt: tasks.completedAt,
  createdAt: tasks.createdAt,
  updatedAt: tasks.updatedAt,
  giverName: users.name,
};

/** A person's open tasks, and those of `from` to `to` whether done or not; nearest first, those without a day last. */
export async function listTasksOf(
  db: Db,
  reader: TaskReader,
  { from, to, limit }: { from: string; to: string; limit: number },
) {
  return db
    .select(shown)
    .from(tasks)
    .leftJoin(users, eq(users.id, tasks.createdBy))
    .where(
      and(
        isReadableBy(reader),
        isNull(tasks.deletedAt),
        or(isNull(tasks.completedAt), and(gte(tasks.dueOn, from), lte(tasks.dueOn, to))),
      ),
    )
    .orderBy(sql`${tasks.dueOn} asc nulls last`, asc(tasks.createdAt), asc(tasks.id))
    .limit(limit);
}

/** The tasks last done, newest first. */
export async function listDoneTasks(db: Db, reader: TaskReader, limit: number) {
  return db
    .select(shown)
    .from(tasks)
    .leftJoin(users, eq(users.id, tasks.createdBy))
    .where(and(isReadableBy(reader), isNull(tasks.deletedAt), isNotNull(tasks.completedAt)))
    .orderBy(sql`${tasks.completedAt} desc`, asc(tasks.id))
    .limit(limit);
}

/** Open tasks with a day, nearest first: what the feed holds. */
export async function listDatedTasks(db: Db, reader: TaskReader, limit: number) {
  return db
    .select(shown)
    .from(tasks)
    .leftJoin(users, eq(users.id, tasks.createdBy))
    .where(
      and(isReadableBy(reader), isNull(tasks.deletedAt), isNull(tasks.completedAt), isNotNull(tasks.dueOn)),
    )
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(limit);
}

/** What HR gave a person, newest first. Their own tasks are never among it. */
export async function listGivenTasks(db: Db, employeeId: string, limit: number) {
  return db
    .select(shown)
    .from(tasks)
    .leftJoin(users, eq(users.id, tasks.createdBy))
    .where(and(eq(tasks.employeeId, employeeId), eq(tasks.source, "hr"), isNull(tasks.deletedAt)))
    .orderBy(sql`${tasks.createdAt} desc`, asc(tasks.id))
    .limit(limit);
}

/** Open tasks due from `from` to `to` of which nobody was reminded, with the account that would be; after `afterId`. */
export async function listUnremindedTasks(
  db: Db,
  { from, to, afterId, limit }: { from: string; to: string; afterId: string; limit: number },
) {
  return db
    .select({ id: tasks.id, dueOn: tasks.dueOn, dueSetAt: tasks.dueSetAt, userId: users.id })
    .from(tasks)
    .innerJoin(
      users,
      and(
        eq(users.employeeId, tasks.employeeId),
        isNull(users.disabledAt),
        or(isNull(tasks.ownerUserId), eq(tasks.ownerUserId, users.id)),
      ),
    )
    .where(
      and(
        gte(tasks.dueOn, from),
        lte(tasks.dueOn, to),
        isNull(tasks.completedAt),
        isNull(tasks.deletedAt),
        isNull(tasks.remindedAt),
        sql`${tasks.id} > ${afterId}`,
      ),
    )
    .orderBy(asc(tasks.id))
    .limit(limit);
}

/** @returns false when somebody was reminded of it meanwhile, or it is done, moved or gone */
export async function updateTaskReminded(
  tx: Db,
  { taskId, dueOn, at }: { taskId: string; dueOn: string; at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(tasks)
    .set({ remindedAt: at })
    .where(
      and(
        eq(tasks.id, taskId),
        eq(tasks.dueOn, dueOn),
        isNull(tasks.remindedAt),
        isNull(tasks.completedAt),
        isNull(tasks.deletedAt),
      ),
    )
    .returning({ id: tasks.id });
  return rows.length === 1;
}

/** Destroys what was deleted before one moment or done before another, keys and all. @returns how many */
export async function deleteOldTasks(
  tx: Db,
  { deletedBefore, doneBefore }: { deletedBefore: Date; doneBefore: Date },
): Promise<number> {
  const rows = await tx
    .delete(tasks)
    .where(or(lt(tasks.deletedAt, deletedBefore), lt(tasks.completedAt, doneBefore)))
    .returning({ id: tasks.id });
  return rows.length;
}

/** The enabled account of an employee, or null. */
export async function findAccountOf(db: Db, employeeId: string): Promise<{ userId: string } | null> {
  if (!isStorableText(employeeId)) return null;
  const [row] = await db
    .select({ userId: users.id })
    .from(users)
    .where(and(eq(users.employeeId, employeeId), isNull(users.disabledAt)));
  return row ?? null;
}
