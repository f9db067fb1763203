import type { Db } from "#db/client.ts";
import { listDecisions, listFlagsOfEmployee } from "#db/queries/flags.ts";
import { findLatestVerdict, findPerson } from "#db/queries/people.ts";
import { listMoodAnswers, listPersonRecords, type PersonRecords } from "#db/queries/person-records.ts";
import { findProfileOfEmployee } from "#db/queries/profiles.ts";
import { readRecordQuartiles } from "#db/queries/typical-values.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { Severity } from "#lib/domain/detection/verdicts.ts";
import type { Waterfall } from "#lib/domain/detection/waterfall.ts";
import { explainFinding, type StoredFinding } from "#lib/domain/insight/explanation/explain-finding.ts";
import { readFindingRule, type StoredRule } from "#lib/domain/insight/explanation/finding-rule.ts";
import { showWaterfall } from "#lib/domain/insight/explanation/waterfall-chart.ts";
import { describeSeverity } from "#lib/domain/insight/finding-words.ts";
import { findDataQualityRemarks } from "#lib/domain/insight/person-data-quality.ts";
import { toTypicalRange } from "#lib/domain/insight/typical-range.ts";
import { isStandingFlag } from "#lib/domain/insight/visible-reasons.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readNote } from "#lib/services/keys/sealed-note.ts";
import { readLatestDates } from "./latest-dates.ts";
import { refuseOwnRecord } from "./own-record.ts";
import { readActivityHistories, readMoodHistories } from "./read-histories.ts";

/**
 * All that HR may see of a person, written down as seen. Their own mood answers come along only while a
 * flag stands, and that is written down too; otherwise `openMoodAnswers` opens them for a reason.
 * @throws UserFacingError not_found, or forbidden about oneself
 */
export async function readPerson(ctx: Ctx, input: { employeeId: string }) {
  requireRole(ctx, "hr");
  const { employeeId } = input;
  return ctx.db.transaction(async (tx) => {
    const who = await getPerson(tx, ctx, employeeId);
    await recordEvent(tx, ctx, { action: "person.viewed", employeeId });
    const { answers: _, ...person } = await gatherPerson(tx, ctx, employeeId);
    return { who, ofThemselves: await findProfileOfEmployee(tx, employeeId), ...person };
  });
}
export type PersonView = Awaited<ReturnType<typeof readPerson>>;

/**
 * What is recorded and found about somebody, for HR. The caller has looked whether they may, and writes down what for; that
 * the mood answers come along where a flag stands is written down here.
 */
export async function gatherPerson(tx: Db, ctx: Ctx, employeeId: string) {
  const flags = await readFlags(tx, ctx, employeeId);
  const current = flags.find((flag) => flag.endedAt === null) ?? null;
  const isMoodOpen = isStandingFlag(current);
  if (isMoodOpen) {
    const detail = { because: "standing flag" };
    await recordEvent(tx, ctx, { action: "person.mood_opened", employeeId, subject: current?.id, detail });
  }
  const latestDates = await readLatestDates(tx);
  const records = await listPersonRecords(tx, employeeId);
  const answers = isMoodOpen ? await listMoodAnswers(tx, employeeId) : null;
  return {
    verdict: await findLatestVerdict(tx, employeeId),
    current,
    past: flags.filter((flag) => flag.endedAt !== null),
    latestDates,
    activity: await readActivityHistories(tx, records.activity, latestDates.activity),
    answers,
    mood: answers === null ? null : await readMoodHistories(tx, answers, latestDates.mood),
    isMoodOpen,
    records,
    typicals: await readTypicals(tx),
    quality: findDataQualityRemarks(toCheckedRecords(records)),
  };
}

/** @throws UserFacingError not_found, or forbidden about oneself */
export async function getPerson(tx: Db, ctx: Ctx, employeeId: string) {
  const who = await findPerson(tx, employeeId);
  if (who === null) throw new UserFacingError("not_found", "There is nobody with this id.");
  refuseOwnRecord(ctx, who.employeeId);
  return who;
}

async function readTypicals(tx: Db) {
  const { reviews, awards, leave } = await readRecordQuartiles(tx);
  return {
    rating: toTypicalRange(reviews.peopleCount, reviews.values),
    points: toTypicalRange(awards.peopleCount, awards.values),
    leaveDays: toTypicalRange(leave.peopleCount, leave.values),
  };
}

async function readFlags(tx: Db, ctx: Ctx, employeeId: string) {
  const flags = await listFlagsOfEmployee(tx, employeeId);
  const stored = await listDecisions(
    tx,
    flags.map((flag) => flag.id),
  );
  const decisions = stored.map((decision) => ({
    ...decision,
    reason: readNote(ctx, decision.reason, `decision.reason:${decision.id}`),
  }));
  const withDecisions = flags.map((flag) => {
    const ofFlag = decisions.filter((decision) => decision.flagId === flag.id);
    const standing = ofFlag.find((decision) => decision.withdrawnAt === null) ?? null;
    return { ...flag, decisions: ofFlag, standing, decision: standing?.decision ?? null };
  });
  const isMoodOpen = withDecisions.some(isStandingFlag);
  return withDecisions.map((flag) => toShownFlag(flag, isMoodOpen));
}

type FoundFlag = StoredFinding &
  StoredRule & { waterfall: Waterfall | null; risk: number; severity: Severity };

/** A flag in words and as a chart; the figures it is made of stay behind, as what is closed could be had from them. */
function toShownFlag<Flag extends FoundFlag>(stored: Flag, isMoodOpen: boolean) {
  const { problems, otherProblems, strengths, counterfactual, sources, waterfall, ...rest } = stored;
  const { risk, sensitivity, settings, ...flag } = rest;
  const finding = { problems, otherProblems, strengths, counterfactual, sources, coverage: flag.coverage };
  const { threshold, exit, severityCuts } = readFindingRule({ sensitivity, settings });
  return {
    ...flag,
    severityMeaning: describeSeverity(flag.severity, severityCuts),
    explanation: explainFinding(finding, { reader: "hr", isMoodOpen }),
    waterfall: showWaterfall(waterfall, {
      isMoodOpen,
      reasons: problems.map(({ quantity }) => quantity),
      measure: { risk, threshold, exit },
    }),
  };
}

function toCheckedRecords({ activity, leave, onboarding, reviews, awards }: PersonRecords) {
  return {
    activityDates: activity.map(({ date }) => date),
    leave,
    joiningDates: onboarding.map(({ joiningDate }) => joiningDate),
    reviews,
    awardDates: awards.map(({ awardDate }) => awardDate),
  };
}
