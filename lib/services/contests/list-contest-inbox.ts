import type { Db } from "#db/client.ts";
import { countContestPage, countContestsOpenedBetween, listContestPage } from "#db/queries/contests.ts";
import { listDecisions } from "#db/queries/flags.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { ContestFilter } from "#lib/domain/contest/contest-filter.ts";
import { isStandingFlag, selectVisibleReasons } from "#lib/domain/insight/visible-reasons.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readNote } from "#lib/services/keys/sealed-note.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { toSubject } from "./to-subject.ts";

/**
 * What people contest, as HR filters it, one page at a time; whose words are listed is written down as
 * seen. Nobody finds their own here: a colleague answers them. What was taken back is not listed.
 */
export async function listContestInbox(ctx: Ctx, filter: ContestFilter) {
  requireRole(ctx, "hr");
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  return ctx.db.transaction(async (tx) => {
    const rows = await listContestPage(tx, filter, self);
    const decisions = await readDecisions(tx, rows);
    const employeeIds = [...new Set(rows.map(({ contest }) => contest.employeeId))];
    if (employeeIds.length > 0) {
      await recordEvent(tx, ctx, { action: "contests.listed", detail: { employeeIds } });
    }
    return {
      contests: rows.map((row) => toListed(ctx, row, decisions.get(row.contest.flagId ?? "") ?? null)),
      total: await countContestPage(tx, filter, self),
      counts: await countContestsOpenedBetween(tx, { from: null, before: null }),
      timeZone: (await readSetting(tx, companyTimeZone)).value,
      now: ctx.now(),
    };
  });
}
export type ContestInbox = Awaited<ReturnType<typeof listContestInbox>>;
export type InboxContest = ContestInbox["contests"][number];

type Row = Awaited<ReturnType<typeof listContestPage>>[number];
type Decision = Awaited<ReturnType<typeof listDecisions>>[number];

/** The decision that stands about each finding on the page. */
async function readDecisions(tx: Db, rows: readonly Row[]): Promise<Map<string, Decision["decision"]>> {
  const flagIds = rows.flatMap(({ contest }) => (contest.flagId === null ? [] : [contest.flagId]));
  const standing = (await listDecisions(tx, flagIds)).filter(({ withdrawnAt }) => withdrawnAt === null);
  // Newest first, so that the newest of a finding is set last.
  return new Map(standing.toReversed().map(({ flagId, decision }) => [flagId, decision]));
}

function toListed(ctx: Ctx, row: Row, decision: Decision["decision"] | null) {
  const { contest, flagOpenedAt, flagEndedAt } = row;
  const isMoodOpen = flagOpenedAt !== null && isStandingFlag({ endedAt: flagEndedAt, decision });
  const { reasons, holdsBackMood } = selectVisibleReasons(contest.reasons, isMoodOpen);
  const subject = toSubject(contest);
  return {
    id: contest.id,
    employeeId: contest.employeeId,
    name: row.name,
    department: row.department,
    jobTitle: row.jobTitle,
    subject: subject.kind === "flag" ? { ...subject, reasons } : subject,
    holdsBackMood,
    flag: flagOpenedAt === null ? null : { openedAt: flagOpenedAt, endedAt: flagEndedAt, decision },
    statement: readNote(ctx, contest.statement, `contest.statement:${contest.id}`),
    openedAt: contest.openedAt,
    outcome: contest.outcome,
    answer: contest.answer === null ? null : readNote(ctx, contest.answer, `contest.answer:${contest.id}`),
    answeredAt: contest.answeredAt,
    answeredByName: row.answeredByName,
  };
}
