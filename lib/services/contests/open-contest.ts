import type { Db } from "#db/client.ts";
import {
  countContestsOpenedSince,
  insertContest,
  listContestsOfSubject,
  lockContestsOf,
} from "#db/queries/contests.ts";
import type { Ctx } from "#lib/context.ts";
import { type ContestSubject, toSubjectKey } from "#lib/domain/contest/contest.ts";
import { type ContestVerdict, judgeNewContest } from "#lib/domain/contest/judge-contest.ts";
import { type ErrorCode, UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

const dayMs = 86_400_000;

const refusals: Readonly<
  Record<Exclude<ContestVerdict, "allowed">, { readonly code: ErrorCode; readonly message: string }>
> = {
  already_open: {
    code: "conflict",
    message: "You have already contested this, and HR has not answered yet. You find it under “Contested”.",
  },
  settled: {
    code: "conflict",
    message:
      "HR has answered this twice. If it still does not fit, please talk to somebody in HR; you find them on Home.",
  },
  too_many: {
    code: "rate_limited",
    message: "You have contested a lot today. Please go on tomorrow, or talk to somebody in HR.",
  },
};

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
  const since = new Date(ctx.now().getTime() - dayMs);
  const verdict = judgeNewContest({
    ofSubject: await listContestsOfSubject(tx, { employeeId, subjectKey }),
    openedWithinDay: await countContestsOpenedSince(tx, { employeeId, since }),
  });
  if (verdict !== "allowed") refuse(verdict);
  const id = newId("cst", ctx.now());
  const contest = { id, employeeId, subjectKey, statement, status: "open", openedAt: ctx.now() } as const;
  if (!(await insertContest(tx, { ...contest, ...toColumns(subject) }))) refuse("already_open");
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

function refuse(verdict: Exclude<ContestVerdict, "allowed">): never {
  throw new UserFacingError(refusals[verdict].code, refusals[verdict].message);
}
