import type { Db } from "#db/client.ts";
import { type ContestRow, findContestForUpdate, updateContestAnswered } from "#db/queries/contests.ts";
import { findFlagForUpdate, findStandingDecision } from "#db/queries/flags.ts";
import { actorId, type Ctx, requireRole } from "#lib/context.ts";
import type { ContestOutcome } from "#lib/domain/contest/contest.ts";
import { checkAnswer } from "#lib/domain/contest/contest-text.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { decideFlag } from "#lib/services/flags/decide-flag.ts";
import { refuseOwnRecord } from "#lib/services/people/own-record.ts";
import { requireText } from "./require-text.ts";
import { tellContestAnswered } from "./tell-contest.ts";

const settingAsideReason =
  "The person contested this finding and HR agreed. The answer stands with the contest.";

/**
 * HR answers an open contest, in words that the person reads. To accept one about a finding that stands
 * sets the finding aside: it is dismissed in the same transaction.
 * @throws UserFacingError invalid_input without words; not_found; forbidden about oneself; conflict when
 * somebody else has answered meanwhile, or the person took it back
 */
export async function answerContest(
  ctx: Ctx,
  input: { contestId: string; outcome: ContestOutcome; answer: string },
): Promise<void> {
  requireRole(ctx, "hr");
  const { contestId, outcome } = input;
  const answer = requireText(checkAnswer(input.answer), "answer");
  await ctx.db.transaction(async (tx) => {
    const contest = await findContestForUpdate(tx, contestId);
    if (contest === null) throw new UserFacingError("not_found", "There is no such contested point.");
    refuseOwnRecord(ctx, contest.employeeId);
    requireOpen(contest);
    const sealed = ctx.vault.sealText(answer, `contest.answer:${contestId}`);
    const given = { outcome, answer: sealed, answeredBy: actorId(ctx), answeredAt: ctx.now() };
    await updateContestAnswered(tx, { contestId, ...given });
    await tellContestAnswered(tx, ctx, { contestId, employeeId: contest.employeeId });
    // Before the event: whoever decides about the finding holds it first and the chain of events last, too.
    if (outcome === "accepted" && contest.flagId !== null) await setFlagAside(tx, ctx, contest.flagId);
    await recordEvent(tx, ctx, {
      action: "contest.answered",
      employeeId: contest.employeeId,
      subject: contestId,
      detail: { outcome },
    });
  });
}

function requireOpen({ status }: ContestRow): void {
  if (status === "open") return;
  throw new UserFacingError(
    "conflict",
    status === "answered"
      ? "Somebody else has answered meanwhile. Reload the page to read what they wrote."
      : "The person has taken this back. There is nothing to answer any more.",
  );
}

/** Dismisses a finding that stands; one that ended, or was dismissed already, is left as it is. */
async function setFlagAside(tx: Db, ctx: Ctx, flagId: string): Promise<void> {
  const flag = await findFlagForUpdate(tx, flagId);
  if (flag === null || flag.endedAt !== null) return;
  const standing = await findStandingDecision(tx, flagId);
  if (standing?.decision === "dismissed") return;
  await decideFlag(
    { ...ctx, db: tx },
    { flagId, decision: "dismissed", reason: settingAsideReason, seenDecisionId: standing?.id ?? null },
  );
}
