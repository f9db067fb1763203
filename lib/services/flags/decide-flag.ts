import { findFlagForUpdate, findStandingDecision, insertDecision } from "#db/queries/flags.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { FlagDecision } from "#lib/domain/detection/verdicts.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { refuseOwnRecord } from "#lib/services/people/own-record.ts";
import { requireReason } from "./require-reason.ts";

/**
 * Records what HR decided about an open flag, and why. A flag has no consequence before that.
 * `seenDecisionId` is the decision that stood when the person decided, or null.
 * @returns the id of the decision, with which it can be withdrawn
 * @throws UserFacingError not_found; conflict when the flag ended or somebody else decided meanwhile;
 * forbidden about oneself
 */
export async function decideFlag(
  ctx: Ctx,
  input: { flagId: string; decision: FlagDecision; reason: string; seenDecisionId: string | null },
): Promise<string> {
  requireRole(ctx, "hr");
  const reason = requireReason(input.reason);
  return ctx.db.transaction(async (tx) => {
    const flag = await findFlagForUpdate(tx, input.flagId);
    if (flag === null) throw new UserFacingError("not_found", "There is no such finding.");
    refuseOwnRecord(ctx, flag.employeeId);
    if (flag.endedAt !== null) {
      throw new UserFacingError(
        "conflict",
        "This finding has ended: a newer run no longer sees it. Reload the page.",
      );
    }
    const standing = await findStandingDecision(tx, flag.id);
    if ((standing?.id ?? null) !== input.seenDecisionId) {
      throw new UserFacingError(
        "conflict",
        "Somebody else decided meanwhile. Reload the page to read why, then decide again if you still need to.",
      );
    }
    const id = newId("dec", ctx.now());
    const decidedBy = ctx.actor.kind === "user" ? ctx.actor.userId : `system:${ctx.actor.name}`;
    const { decision } = input;
    const decidedAt = nextInstant(ctx.now(), standing?.decidedAt);
    const sealed = ctx.vault.sealText(reason, `decision.reason:${id}`);
    await insertDecision(tx, { id, flagId: flag.id, decision, reason: sealed, decidedBy, decidedAt });
    await recordEvent(tx, ctx, {
      action: "flag.decided",
      employeeId: flag.employeeId,
      subject: flag.id,
      detail: { decision },
    });
    return id;
  });
}

/** Now, or just after `previous` where the clock has not moved past it: the newer one must sort last. */
function nextInstant(now: Date, previous: Date | undefined): Date {
  return previous === undefined || now > previous ? now : new Date(previous.getTime() + 1);
}
