import { and, desc, eq, gte, isNull, lt, lte, min } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { collectiveReports, companyLogos, reportDays } from "#db/schema/index.ts";
import type { DayStep } from "#lib/domain/report/report-day.ts";

export type CollectiveRow = typeof collectiveReports.$inferSelect;
export type ReportDayRow = typeof reportDays.$inferSelect;
export type LogoRow = typeof companyLogos.$inferSelect;

export async function findCollectiveReport(db: Db, day: string): Promise<CollectiveRow | null> {
  const [row] = await db.select().from(collectiveReports).where(eq(collectiveReports.day, day));
  return row ?? null;
}

/** The newest report of a day before `day`. */
export async function findReportBefore(db: Db, day: string): Promise<CollectiveRow | null> {
  const [row] = await db
    .select()
    .from(collectiveReports)
    .where(lt(collectiveReports.day, day))
    .orderBy(desc(collectiveReports.day))
    .limit(1);
  return row ?? null;
}

/** The reports of the days up to `until`, newest first. */
export async function listCollectiveReports(
  db: Db,
  { from, until }: { from: string; until: string },
): Promise<CollectiveRow[]> {
  return db
    .select()
    .from(collectiveReports)
    .where(and(gte(collectiveReports.day, from), lte(collectiveReports.day, until)))
    .orderBy(desc(collectiveReports.day));
}

export async function findFirstReportDay(db: Db): Promise<string | null> {
  const [row] = await db.select({ day: min(collectiveReports.day) }).from(collectiveReports);
  return row?.day ?? null;
}

/** @returns false when the day has a report: it stays as it is */
export async function insertCollectiveReport(
  tx: Db,
  row: typeof collectiveReports.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(collectiveReports)
    .values(row)
    .onConflictDoNothing()
    .returning({ day: collectiveReports.day });
  return rows.length === 1;
}

export async function insertReportDay(db: Db, row: typeof reportDays.$inferInsert): Promise<void> {
  await db.insert(reportDays).values(row).onConflictDoNothing();
}

export async function findReportDay(db: Db, day: string): Promise<ReportDayRow | null> {
  const [row] = await db.select().from(reportDays).where(eq(reportDays.day, day));
  return row ?? null;
}

export async function listReportDays(
  db: Db,
  { from, until }: { from: string; until: string },
): Promise<ReportDayRow[]> {
  return db
    .select()
    .from(reportDays)
    .where(and(gte(reportDays.day, from), lte(reportDays.day, until)));
}

export async function updateReportDay(
  db: Db,
  day: string,
  change: { steps?: readonly DayStep[]; runId?: string; endedAt?: Date },
): Promise<void> {
  await db.update(reportDays).set(change).where(eq(reportDays.day, day));
}

/** The newest day that was begun at `since` or later and has not ended. */
export async function findOpenReportDay(db: Db, since: Date): Promise<string | null> {
  const [row] = await db
    .select({ day: reportDays.day })
    .from(reportDays)
    .where(and(gte(reportDays.startedAt, since), isNull(reportDays.endedAt)))
    .orderBy(desc(reportDays.day))
    .limit(1);
  return row?.day ?? null;
}

/** Days that were begun and never ended, because nothing ran until they were over. */
export async function endReportDaysBefore(db: Db, day: string, endedAt: Date): Promise<void> {
  await db
    .update(reportDays)
    .set({ endedAt })
    .where(and(lt(reportDays.day, day), isNull(reportDays.endedAt)));
}

export async function findLogo(db: Db): Promise<LogoRow | null> {
  const [row] = await db.select().from(companyLogos).orderBy(desc(companyLogos.updatedAt)).limit(1);
  return row ?? null;
}

export async function findLogoId(db: Db): Promise<string | null> {
  const [row] = await db
    .select({ id: companyLogos.id })
    .from(companyLogos)
    .orderBy(desc(companyLogos.updatedAt))
    .limit(1);
  return row?.id ?? null;
}

export async function replaceLogo(tx: Db, row: typeof companyLogos.$inferInsert): Promise<void> {
  await tx.delete(companyLogos);
  await tx.insert(companyLogos).values(row);
}

/** @returns whether there was one */
export async function deleteLogo(tx: Db): Promise<boolean> {
  const rows = await tx.delete(companyLogos).returning({ id: companyLogos.id });
  return rows.length > 0;
}
