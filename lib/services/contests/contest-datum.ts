import type { Ctx } from "#lib/context.ts";
import { checkRecordLabel, checkStatement } from "#lib/domain/contest/contest-text.ts";
import type { DatasetKind } from "#lib/domain/dataset/kinds.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { openContest } from "./open-contest.ts";
import { requireText } from "./require-text.ts";

/**
 * The signed-in person contests a record about them. `recordLabel` says which one, in their own words or
 * as Elara names it.
 * @returns the id of the contest, with which it can be withdrawn
 * @throws UserFacingError invalid_input; conflict when it is contested already; rate_limited
 */
export async function contestDatum(
  ctx: Ctx,
  input: { dataset: DatasetKind; recordLabel: string; statement: string },
): Promise<string> {
  const employeeId = requireOwnEmployeeId(ctx);
  const recordLabel = requireText(checkRecordLabel(input.recordLabel), "recordLabel");
  const statement = requireText(checkStatement(input.statement), "statement");
  const subject = { kind: "datum", dataset: input.dataset, recordLabel } as const;
  return ctx.db.transaction((tx) => openContest(tx, ctx, { employeeId, subject, statement }));
}
