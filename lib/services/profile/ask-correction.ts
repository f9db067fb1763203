import { listResponders } from "#db/queries/alerts.ts";
import { countCorrectionsSince, insertCorrection } from "#db/queries/correction-requests.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { CorrectableField } from "#lib/domain/profile/correction.ts";
import { checkReason, checkWanted } from "#lib/domain/profile/correction-text.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { requireText } from "#lib/services/contests/require-text.ts";
import { notifyEach } from "#lib/services/notifications/notify.ts";
import { correctionContext } from "./open-correction.ts";

const dayMs = 86_400_000;
const mostADay = 10;

/**
 * The signed-in person asks HR to correct what the records say of them. Nothing in the records changes by it.
 * @returns the id of the request
 * @throws UserFacingError forbidden without a record; invalid_input; conflict when one about the field is open already;
 * rate_limited
 */
export async function askCorrection(
  ctx: Ctx,
  input: { readonly field: CorrectableField; readonly wanted: string; readonly reason: string },
): Promise<string> {
  const employeeId = requireOwnEmployeeId(ctx);
  const askedBy = requireUserId(ctx);
  const wanted = requireText(checkWanted(input.wanted), "wanted");
  const checked = checkReason(input.reason);
  const reason = checked === null ? null : requireText(checked, "reason");
  const askedAt = ctx.now();
  const id = newId("cor", askedAt);
  const seal = (field: "wanted" | "reason", text: string) =>
    ctx.vault.sealText(text, correctionContext(field, id));
  await ctx.db.transaction(async (tx) => {
    const since = new Date(askedAt.getTime() - dayMs);
    if ((await countCorrectionsSince(tx, { employeeId, since })) >= mostADay) {
      throw new UserFacingError("rate_limited", "That is a lot for one day. Please go on tomorrow.");
    }
    const isNew = await insertCorrection(tx, {
      id,
      employeeId,
      field: input.field,
      wanted: seal("wanted", wanted),
      reason: reason === null ? null : seal("reason", reason),
      status: "open",
      askedBy,
      askedAt,
    });
    if (!isNew) {
      throw new UserFacingError(
        "conflict",
        "You have asked about this already. HR will answer; or take it back first.",
      );
    }
    const hr = (await listResponders(tx)).filter(
      (responder) => responder.role === "hr" && responder.employeeId !== employeeId,
    );
    const userIds = hr.map((responder) => responder.id);
    await notifyEach(tx, ctx, { userIds, kind: "correction_asked", subjectId: id, key: `correction:${id}` });
    await recordEvent(tx, ctx, {
      action: "correction.asked",
      employeeId,
      subject: id,
      detail: { field: input.field },
    });
  });
  return id;
}
