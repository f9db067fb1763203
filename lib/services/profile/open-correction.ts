import type { CorrectionRow } from "#db/queries/correction-requests.ts";
import type { Ctx } from "#lib/context.ts";

const sealedFields = ["wanted", "reason", "answer"] as const;

/** What the words of a request belong to. */
export function correctionContext(field: (typeof sealedFields)[number], requestId: string): string {
  return `correction.${field}:${requestId}`;
}

/** A request with its words opened. */
export function openCorrection(ctx: Ctx, request: CorrectionRow) {
  const open = (field: (typeof sealedFields)[number]) => {
    const sealed = request[field];
    return sealed === null ? null : ctx.vault.unsealText(sealed, correctionContext(field, request.id));
  };
  return {
    id: request.id,
    employeeId: request.employeeId,
    field: request.field,
    status: request.status,
    wanted: open("wanted") ?? "",
    reason: open("reason"),
    answer: open("answer"),
    askedAt: request.askedAt,
    endedAt: request.endedAt,
  };
}
