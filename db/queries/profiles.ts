import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { employees, onboardingRecords, userPhotos, userProfiles, users } from "#db/schema/index.ts";
import { isStorableText } from "./storable-text.ts";

export async function findProfile(db: Db, userId: string) {
  const [row] = await db.select().from(userProfiles).where(eq(userProfiles.userId, userId));
  return row ?? null;
}

export async function upsertProfile(tx: Db, profile: typeof userProfiles.$inferInsert): Promise<void> {
  await tx
    .insert(userProfiles)
    .values(profile)
    .onConflictDoUpdate({ target: userProfiles.userId, set: profile });
}

export async function upsertPhoto(tx: Db, photo: typeof userPhotos.$inferInsert): Promise<void> {
  await tx.insert(userPhotos).values(photo).onConflictDoUpdate({ target: userPhotos.userId, set: photo });
}

/** @returns whether there was one */
export async function deletePhoto(tx: Db, userId: string): Promise<boolean> {
  const rows = await tx
    .delete(userPhotos)
    .where(eq(userPhotos.userId, userId))
    .returning({ id: userPhotos.id });
  return rows.length > 0;
}

export async function findPhotoId(db: Db, userId: string): Promise<string | null> {
  const [row] = await db.select({ id: userPhotos.id }).from(userPhotos).where(eq(userPhotos.userId, userId));
  return row?.id ?? null;
}

/** A photo with whose it is. */
export async function findPhoto(db: Db, photoId: string) {
  if (!isStorableText(photoId)) return null;
  const [row] = await db
    .select({
      photo: userPhotos,
      role: users.role,
      disabledAt: users.disabledAt,
      employeeId: users.employeeId,
    })
    .from(userPhotos)
    .innerJoin(users, eq(users.id, userPhotos.userId))
    .where(eq(userPhotos.id, photoId));
  return row ?? null;
}

/** What HR may know of what somebody says of themselves; null without an account. */
export async function findProfileOfEmployee(db: Db, employeeId: string) {
  const [row] = await db
    .select({
      preferredName: userProfiles.preferredName,
      designation: userProfiles.designation,
      language: userProfiles.language,
      photoId: userPhotos.id,
    })
    .from(users)
    .leftJoin(userProfiles, eq(userProfiles.userId, users.id))
    .leftJoin(userPhotos, eq(userPhotos.userId, users.id))
    .where(eq(users.employeeId, employeeId));
  return row ?? null;
}

/** What the imported records say of who somebody is. */
export async function findMasterRecord(db: Db, employeeId: string) {
  const managers = alias(employees, "managers");
  const [row] = await db
    .select({
      name: employees.name,
      email: employees.email,
      department: employees.department,
      jobTitle: employees.jobTitle,
      managerId: employees.managerId,
      managerName: managers.name,
      location: employees.location,
    })
    .from(employees)
    .leftJoin(managers, eq(managers.id, employees.managerId))
    .where(and(eq(employees.id, employeeId)));
  if (row === undefined) return null;
  const [joined] = await db
    .select({ joiningDate: onboardingRecords.joiningDate })
    .from(onboardingRecords)
    .where(eq(onboardingRecords.employeeId, employeeId))
    .orderBy(asc(onboardingRecords.position))
    .limit(1);
  return { ...row, joiningDate: joined?.joiningDate ?? null };
}
