import { and, desc, eq, isNotNull, max } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { importBatches, importFiles, performanceReviews } from "#db/schema/index.ts";
import { type DatasetKind, reviewPeriods } from "#lib/domain/dataset/kinds.ts";

/** When each data set was last imported; a data set that never was is missing. */
export async function listLatestImports(db: Db): Promise<{ kind: DatasetKind; importedAt: Date }[]> {
  const rows = await db
    .select({ kind: importFiles.kind, importedAt: max(importBatches.committedAt) })
    .from(importFiles)
    .innerJoin(importBatches, eq(importBatches.id, importFiles.batchId))
    .where(and(eq(importBatches.status, "committed"), isNotNull(importFiles.kind)))
    .groupBy(importFiles.kind);
  return rows.flatMap(({ kind, importedAt }) =>
    kind === null || importedAt === null ? [] : [{ kind, importedAt }],
  );
}

/** The latest review period that anybody has, such as "H2 2023". */
export async function findLatestReviewPeriod(db: Db): Promise<string | null> {
  const [latest] = await db.select({ year: max(performanceReviews.reviewYear) }).from(performanceReviews);
  if (latest?.year === null || latest === undefined) return null;
  const rows = await db
    .selectDistinct({ period: performanceReviews.reviewPeriod })
    .from(performanceReviews)
    .where(eq(performanceReviews.reviewYear, latest.year))
    .orderBy(desc(performanceReviews.reviewPeriod));
  const period = reviewPeriods.find((candidate) => rows.some((row) => row.period === candidate));
  return period === undefined ? null : `${period} ${latest.year}`;
}
