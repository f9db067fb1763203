import type { Db } from "#db/client.ts";
import {
  countContestsOpenedSince,
  insertContest,
  listContestsOfSubject,
  lockContestsOf,
} from "#db/queries/contests.ts";
import type { Ctx } from "#lib/context.ts";
import { type ContestSubject, toSubjectKey } from "#lib/domain/contest/contest.ts";
import { refusalWords } from "#lib/domain/contest/contest-words.ts";
import {
  type ContestRefusal,
  type ContestVerdict,
  judgeNewContest,
} from "#lib/domain/contest/judge-contest.ts";
import { type ErrorCode, UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { tellContestOpened } from "./tell-contest.ts";

const dayMs = 86_400_000;

const refusalCodes: Readonly<Record<ContestRefusal, ErrorCode>> = {
  already_open: "conflict",
  settled: "conflict",
  too_many: "rate_limited",
};

/** Whether a person may contest a subject now. Only within `openContest` does the answer hold. */
export async function judgeSubject(
  db: Db,
  ctx: Ctx,
  { employeeId, subject }: { employeeId: string; subject: ContestSubject },
): Promise<ContestVerdict> {
  const since = new Date(ctx.now().getTime() - dayMs);
  return judgeNewContest({
    ofSubject: await listContestsOfSubject(db, { employeeId, subjectKey: toSubjectKey(subject) }),
    openedWithinDay: await countContestsOpenedSince(db, { employeeId, since }),
  });
}

/**
 * Opens a contest of `employeeId` in the transaction `tx`, with its event.
 * @throws UserFacingError conflict or rate_limited when the rules refuse it
 */
export async function openContest(
  tx: Db,
  ctx: Ctx,
  input: { employeeId: string; subject: ContestSubject; statement: string },
): Promise<string> {
  const { employeeId, subject, statement } = input;
  const subjectKey = toSubjectKey(subject);
  await lockContestsOf(tx, employeeId);
  const verdict = await judgeSubject(tx, ctx, { employeeId, subject });
  if (verdict !== "allowed") refuse(verdict);
  const id = newId("cst", ctx.now());
  const sealed = ctx.vault.sealText(statement, `contest.statement:${id}`);
  const contest = {
    id,
    employeeId,
    subjectKey,
    statement: sealed,
    status: "open",
    openedAt: ctx.now(),
  } as const;
  if (!(await insertContest(tx, { ...contest, ...toColumns(subject) }))) refuse("already_open");
  await tellContestOpened(tx, ctx, { contestId: id, employeeId });
  await recordEvent(tx, ctx, {
    action: "contest.opened",
    employeeId,
    subject: id,
    detail: subject.kind === "flag" ? { flagId: subject.flagId } : { dataset: subject.dataset },
  });
  return id;
}

function toColumns(subject: ContestSubject) {
  if (subject.kind === "flag") return { flagId: subject.flagId, reasons: subject.reasons };
  return { dataset: subject.dataset, recordLabel: subject.recordLabel };
}

function refuse(refusal: ContestRefusal): never {
  throw new UserFacingError(refusalCodes[refusal], refusalWords[refusal]);
}
