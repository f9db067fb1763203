import type { Db } from "#db/client.ts";
import { revokeFilesOf } from "#db/queries/report-batches.ts";

const failure = "Something it says has changed since. Please have it written anew.";

/** Reports that were written and not fetched may quote what a person has corrected or taken back: they are destroyed. */
export async function revokeReports(tx: Db, employeeId: string): Promise<void> {
  await revokeFilesOf(tx, { employeeId, failure });
}
