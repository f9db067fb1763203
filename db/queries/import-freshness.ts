import { and, eq, isNotNull, max } from "drizzle-orm";
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
  const year = latest?.year ?? null;
  if (year === null) return null;
  for (const period of reviewPeriods) {
    const [found] = await db
      .select({ year: performanceReviews.reviewYear })
      .from(performanceReviews)
      .where(and(eq(performanceReviews.reviewYear, year), eq(performanceReviews.reviewPeriod, period)))
      .limit(1);
    if (found !== undefined) return `${period} ${year}`;
  }
  return null;
}
