import { findCorrectionForUpdate, updateCorrection } from "#db/queries/correction-requests.ts";
import { findUser } from "#db/queries/users.ts";
import { actorId, type Ctx, requireRole } from "#lib/context.ts";
import { checkCorrectionAnswer } from "#lib/domain/profile/correction-text.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireText } from "#lib/services/contests/require-text.ts";
import { notify } from "#lib/services/notifications/notify.ts";
import { refuseOwnRecord } from "#lib/services/people/own-record.ts";
import { correctionContext } from "./open-correction.ts";

/**
 * HR answers a request, in words that the person reads. To accept one changes nothing here: the records come from HR's own
 * system, where it is corrected, and with the next import.
 * @throws UserFacingError forbidden, also about oneself; invalid_input without words; not_found; conflict when it was
 * answered or taken back meanwhile
 */
export async function answerCorrection(
  ctx: Ctx,
  input: { readonly requestId: string; readonly outcome: "accepted" | "declined"; readonly answer: string },
): Promise<void> {
  requireRole(ctx, "hr");
  const { requestId, outcome } = input;
  const answer = requireText(checkCorrectionAnswer(input.answer), "answer");
  await ctx.db.transaction(async (tx) => {
    const request = await findCorrectionForUpdate(tx, requestId);
    if (request === null) throw new UserFacingError("not_found", "There is no such request.");
    const { employeeId, askedBy } = request;
    refuseOwnRecord(ctx, employeeId);
    if (request.status !== "open") {
      throw new UserFacingError(
        "conflict",
        request.status === "withdrawn"
          ? "The person has taken this back. There is nothing to answer any more."
          : "Somebody else has answered meanwhile. Reload the page to read what they wrote.",
      );
    }
    await updateCorrection(tx, requestId, {
      status: outcome,
      answer: ctx.vault.sealText(answer, correctionContext("answer", requestId)),
      answeredBy: actorId(ctx),
      endedAt: ctx.now(),
    });
    if ((await findUser(tx, askedBy)) !== null) {
      const told = { userId: askedBy, kind: "correction_answered", subjectId: requestId } as const;
      await notify(tx, ctx, { ...told, key: `correction_answered:${requestId}` });
    }
    await recordEvent(tx, ctx, {
      action: "correction.answered",
      employeeId,
      subject: requestId,
      detail: { outcome, field: request.field },
    });
  });
}
