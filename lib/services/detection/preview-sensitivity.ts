import type { Db } from "#db/client.ts";
import { type DetectionRunSummary, findLatestCompletedRun } from "#db/queries/detection.ts";
import { listJudgedDepartments, listPreviewPeople } from "#db/queries/sensitivity-preview.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import {
  coarseReach,
  leastFlaggedRisk,
  type PreviewPerson,
} from "#lib/domain/detection/preview/preview-person.ts";
import {
  computeSensitivityPreview,
  listMoves,
  listPlaces,
  type SensitivityPreview,
} from "#lib/domain/detection/preview/sensitivity-preview.ts";
import { hysteresisSetting, sensitivitySetting } from "#lib/domain/detection/settings.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** The longest list of names; the numbers count everybody. */
const longestList = 50;

export type SensitivityPreviewState =
  | { readonly kind: "no run" }
  /** The latest run was made by another version, with other rules. */
  | { readonly kind: "old run"; readonly runAt: Date }
  | {
      readonly kind: "ready";
      readonly runId: string;
      readonly runAt: Date;
      readonly peopleCount: number;
      readonly preview: SensitivityPreview;
    };

/**
 * How many would be flagged at each sensitivity, over what the latest run measured. It holds numbers and names nobody;
 * as in the focus list, HR's own record is left out.
 * @throws UserFacingError forbidden
 */
export async function previewSensitivity(ctx: Ctx): Promise<SensitivityPreviewState> {
  requireRole(ctx, "hr");
  const { db } = ctx;
  const run = await findLatestCompletedRun(db, "elara");
  if (run === null || run.peopleCount === 0) return { kind: "no run" };
  if (run.codeVersion !== codeVersion) return { kind: "old run", runAt: run.startedAt };
  const { value: hysteresis } = await readSetting(db, hysteresisSetting);
  const leastRisk = coarseReach * leastFlaggedRisk({ sensitivity: 1, hysteresis });
  const people = await readPeople(db, ctx, { run, leastRisk });
  if (people === null) return { kind: "old run", runAt: run.startedAt };
  const { value: current } = await readSetting(db, sensitivitySetting);
  const departments = await listJudgedDepartments(db, run.id);
  const preview = computeSensitivityPreview(people, { places: listPlaces(current), hysteresis, departments });
  return { kind: "ready", runId: run.id, runAt: run.startedAt, peopleCount: run.peopleCount, preview };
}

/**
 * The names of whose flag would begin and whose would end with a sensitivity, the highest risk first. Who is listed is
 * written down as seen.
 * @throws UserFacingError forbidden; invalid_input for what is no sensitivity; not_found without a run to look at
 */
export async function listSensitivityMoves(ctx: Ctx, { sensitivity }: { readonly sensitivity: number }) {
  requireRole(ctx, "hr");
  if (!sensitivitySetting.schema.safeParse(sensitivity).success) {
    throw new UserFacingError("invalid_input", "The sensitivity must be a number from 0 to 1.");
  }
  return ctx.db.transaction(async (tx) => {
    const run = await findLatestCompletedRun(tx, "elara");
    const { value: hysteresis } = await readSetting(tx, hysteresisSetting);
    const leastRisk = leastFlaggedRisk({ sensitivity, hysteresis });
    const people = run === null ? null : await readPeople(tx, ctx, { run, leastRisk });
    if (run === null || people === null) {
      throw new UserFacingError("not_found", "There is no run to look at yet. Run detection first.");
    }
    const { entering, leaving } = listMoves(people, { sensitivity, hysteresis });
    const shown = { entering: entering.slice(0, longestList), leaving: leaving.slice(0, longestList) };
    const employeeIds = [...shown.entering, ...shown.leaving].map(({ employeeId }) => employeeId);
    if (employeeIds.length > 0) {
      const detail = { runId: run.id, sensitivity, employeeIds };
      await recordEvent(tx, ctx, { action: "sensitivity.previewed", detail });
    }
    return {
      runId: run.id,
      entering: { total: entering.length, people: shown.entering.map(toNamed) },
      leaving: { total: leaving.length, people: shown.leaving.map(toNamed) },
    };
  });
}
export type SensitivityMoves = Awaited<ReturnType<typeof listSensitivityMoves>>;

type NamedPerson = PreviewPerson & { readonly name: string | null };

const toNamed = ({ employeeId, name }: NamedPerson) => ({ employeeId, name });

/** Those whose flag stands, or whose risk is at least this; null when the run holds too little. */
async function readPeople(
  db: Db,
  ctx: Ctx,
  { run, leastRisk }: { readonly run: DetectionRunSummary; readonly leastRisk: number },
): Promise<NamedPerson[] | null> {
  const exceptEmployeeId = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  const rows = await listPreviewPeople(db, { runId: run.id, leastRisk, exceptEmployeeId });
  const people: NamedPerson[] = [];
  for (const { runRisk: risk, benign, pull, sources, treeCount, flagId, ...person } of rows) {
    const isMeasured = risk !== null && benign !== null;
    if (isMeasured && (pull === null || sources === null)) return null;
    const measured = isMeasured && pull !== null && sources !== null ? { risk, benign, pull, sources } : null;
    const isCoarse = treeCount !== null && treeCount > 0 && treeCount < run.treeCount;
    people.push({ ...person, measured, isStanding: flagId !== null, isCoarse });
  }
  return people;
}
