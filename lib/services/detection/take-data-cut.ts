import { setImmediate } from "node:timers/promises";
import {
  type DetectionRun,
  findDataCutPart,
  listOpenFlags,
  updateRunDataCut,
} from "#db/queries/detection.ts";
import { findAggregatesPage, getFeatureClock } from "#db/queries/features.ts";
import type { DetectionThread } from "#lib/compute/detection-thread.ts";
import type { Ctx } from "#lib/context.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import type { DecayRates } from "#lib/domain/features/decay-rates.ts";
import { UserFacingError } from "#lib/errors.ts";
import { bringFeaturesUpToDate } from "#lib/services/features/list-master-rows.ts";
import { listMasterRowsAsOf } from "#lib/services/features/list-master-rows-as-of.ts";

/** People that are read or passed on before others get their turn. */
const peoplePerPage = 500;
const bytesPerPart = 262_144;

/**
 * Brings the cut that a run has, or takes now and keeps, to the thread.
 * @throws UserFacingError conflict when another version of the code took the cut
 */
export async function takeDataCut(ctx: Ctx, run: DetectionRun, thread: DetectionThread): Promise<void> {
  if (!run.hasDataCut) {
    if (run.asOf === null) await readPeople(ctx, run, thread);
    else await readPeopleAsOf(ctx, run.asOf, thread);
    if (await updateRunDataCut(ctx.db, run.id, await packed(thread))) return;
  }
  await loadDataCut(ctx, run, thread);
}

/**
 * Opens the stored cut of a run on the thread.
 * @throws UserFacingError conflict when another version of the code took it
 */
export async function loadDataCut(
  { db }: Pick<Ctx, "db">,
  run: Pick<DetectionRun, "id" | "codeVersion">,
  thread: DetectionThread,
): Promise<void> {
  if (run.codeVersion !== codeVersion) {
    throw new UserFacingError(
      "conflict",
      "This run was begun by another version of Elara and cannot be carried on. Start detection again.",
    );
  }
  for (let first = 0; ; first += bytesPerPart) {
    const part = await findDataCutPart(db, run.id, { first, length: bytesPerPart });
    if (part === null || part.length === 0) break;
    await thread.addPacked(new Uint8Array(part));
  }
  await thread.unpackCut();
}

/** Everybody, the latest dates and the standing flags of one moment. */
async function readPeople(ctx: Ctx, run: DetectionRun, thread: DetectionThread): Promise<void> {
  const rates = await bringFeaturesUpToDate(ctx);
  await ctx.db.transaction(
    async (tx) => {
      const standing = run.profile === "elara" ? await listOpenFlags(tx) : [];
      await thread.beginCut({
        clock: await getFeatureClock(tx),
        standing: standing.map(({ employeeId }) => employeeId),
      });
      await passPeopleOn(tx, rates, thread);
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

async function passPeopleOn(tx: Ctx["db"], rates: DecayRates, thread: DetectionThread): Promise<void> {
  for (let after = ""; ; ) {
    const page = await findAggregatesPage(tx, { after, limit: peoplePerPage });
    if (page === null) return;
    await thread.addAggregates(page.json, rates);
    after = page.lastId;
  }
}

async function readPeopleAsOf(ctx: Ctx, asOf: string, thread: DetectionThread): Promise<void> {
  const { rows, clock } = await listMasterRowsAsOf(ctx, asOf);
  await thread.beginCut({ clock, standing: [] });
  for (let first = 0; first < rows.length; first += peoplePerPage) {
    await thread.addRows(rows.slice(first, first + peoplePerPage));
    await setImmediate();
  }
}

async function packed(thread: DetectionThread) {
  const { bytes, peopleCount } = await thread.packCut();
  return { dataCut: bytes, peopleCount };
}
