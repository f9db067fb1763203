import { eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { detectionRuns } from "#db/schema/index.ts";
import { unpackDataCut } from "#lib/compute/data-cut.ts";
import type { DetectionCut } from "#lib/domain/detection/prepare-detection.ts";

/** The stored bytes of what a run looked at. */
export async function readCutBytes(db: Db, runId: string): Promise<Uint8Array<ArrayBuffer>> {
  const [run] = await db
    .select({ dataCut: detectionRuns.dataCut })
    .from(detectionRuns)
    .where(eq(detectionRuns.id, runId));
  if (!run?.dataCut) throw new Error(`Run ${runId} has no data cut`);
  return new Uint8Array(run.dataCut);
}

/** What a run looked at. */
export async function readCut(db: Db, runId: string): Promise<DetectionCut> {
  return unpackDataCut([await readCutBytes(db, runId)]);
}
