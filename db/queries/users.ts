import { and, asc, count, eq, ilike, isNull, ne, or, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { employees, users } from "#db/schema/index.ts";
import type { Role } from "#lib/domain/privacy/roles.ts";
import { normalizeEmail } from "#lib/domain/sign-in/account-fields.ts";
import { isStorableText } from "./storable-text.ts";

export async function findUserByEmail(db: Db, email: string) {
  if (!isStorableText(email)) return null;
  const [row] = await db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, normalizeEmail(email)));
  return row ?? null;
}

export async function findUser(db: Db, userId: string) {
  if (!isStorableText(userId)) return null;
  const [row] = await db.select().from(users).where(eq(users.id, userId));
  return row ?? null;
}

/** The enabled account of an employee. */
export async function findUserIdOfEmployee(db: Db, employeeId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.employeeId, employeeId), isNull(users.disabledAt)));
  return row?.id ?? null;
}

/** The enabled accounts of HR, without that of the employee whom a matter is about. */
export async function listHrUserIdsExcept(db: Db, employeeId: string): Promise<string[]> {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.role, "hr"),
        isNull(users.disabledAt),
        or(isNull(users.employeeId), ne(users.employeeId, employeeId)),
      ),
    );
  return rows.map(({ id }) => id);
}

/** The enabled accounts of admins. */
export async function listAdminIds(db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "admin"), isNull(users.disabledAt)));
  return rows.map(({ id }) => id);
}

/** @returns false when the e-mail address or the employee already belongs to a user */
export async function insertUser(db: Db, user: typeof users.$inferInsert): Promise<boolean> {
  const inserted = await db
    .insert(users)
    .values({ ...user, email: normalizeEmail(user.email) })
    .onConflictDoNothing()
    .returning({ id: users.id });
  return inserted.length === 1;
}

export async function updateLastSignIn(db: Db, input: { userId: string; at: Date }): Promise<void> {
  await db.update(users).set({ lastSignInAt: input.at }).where(eq(users.id, input.userId));
}

/** Links a user and ends their sessions. @returns false when another user has this employee */
export async function linkUserToEmployee(
  tx: Db,
  userId: string,
  employeeId: string | null,
): Promise<boolean> {
  const isFree = sql`not exists (select 1 from ${users} other where other.employee_id = ${employeeId} and other.id <> ${userId})`;
  const linked = await tx
    .update(users)
    .set({ employeeId, sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(and(eq(users.id, userId), isFree))
    .returning({ id: users.id });
  return linked.length === 1;
}

/** Changes what a session rests on, and ends every session by raising the version. */
export async function updateUserEndingSessions(
  db: Db,
  userId: string,
  changes: Partial<Pick<typeof users.$inferInsert, "role" | "disabledAt" | "passwordHash">>,
): Promise<void> {
  await db
    .update(users)
    .set({ ...changes, sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, userId));
}

const userLock = 0x656c_6102;

/** Lets one change of who may administer happen at a time, until the transaction ends. */
export async function lockUserAdministration(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${userLock})`);
}

export async function countUsers(db: Db): Promise<number> {
  const [row] = await db.select({ value: count() }).from(users);
  return row?.value ?? 0;
}

/** Admins who can sign in: enabled, with a password. */
export async function countWorkingAdmins(db: Db): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(users)
    .where(and(eq(users.role, "admin"), isNull(users.disabledAt), sql`${users.passwordHash} is not null`));
  return row?.value ?? 0;
}

export type UserFilter = { readonly search?: string; readonly role?: Role };

/** Users whose name, e-mail address or employee id contains the search, by name. */
export async function listUsers(db: Db, filter: UserFilter, limit: number) {
  if (!isStorableText(filter.search ?? "")) return [];
  const pattern = `%${(filter.search ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  return db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      role: users.role,
      employeeId: users.employeeId,
      hasPassword: sql<boolean>`${users.passwordHash} is not null`,
      disabledAt: users.disabledAt,
      lastSignInAt: users.lastSignInAt,
      createdAt: users.createdAt,
    })
    .from(users)
    .where(
      and(
        filter.role === undefined ? undefined : eq(users.role, filter.role),
        or(ilike(users.name, pattern), ilike(users.email, pattern), ilike(users.employeeId, pattern)),
      ),
    )
    .orderBy(asc(users.name), asc(users.id))
    .limit(limit);
}

export async function isKnownEmployee(db: Db, employeeId: string): Promise<boolean> {
  if (!isStorableText(employeeId)) return false;
  const rows = await db.select({ id: employees.id }).from(employees).where(eq(employees.id, employeeId));
  return rows.length === 1;
}
