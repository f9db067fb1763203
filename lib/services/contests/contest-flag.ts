import type { Ctx } from "#lib/context.ts";
import type { ContestedReason } from "#lib/domain/contest/contest.ts";
import { checkStatement } from "#lib/domain/contest/contest-text.ts";
import { UserFacingError } from "#lib/errors.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { openContest } from "./open-contest.ts";
import { getOwnFlag } from "./own-flags.ts";
import { requireText } from "./require-text.ts";

/**
 * The signed-in person contests a finding that is, or was, about them; `quantities` names the reasons of
 * it that are not right; none means all of them, the finding as a whole.
 * @returns the id of the contest, with which it can be withdrawn
 * @throws UserFacingError invalid_input; not_found when there is no such finding about this person;
 * conflict when it is contested already or has changed since it was read; rate_limited
 */
export async function contestFlag(
  ctx: Ctx,
  input: { flagId: string; quantities?: readonly string[]; statement: string },
): Promise<string> {
  const employeeId = requireOwnEmployeeId(ctx);
  const statement = requireText(checkStatement(input.statement), "statement");
  return ctx.db.transaction(async (tx) => {
    const flag = await getOwnFlag(tx, { employeeId, flagId: input.flagId });
    const reasons = selectReasons(flag.reasons, input.quantities ?? []);
    return openContest(tx, ctx, {
      employeeId,
      subject: { kind: "flag", flagId: flag.id, reasons },
      statement,
    });
  });
}

function selectReasons(reasons: readonly ContestedReason[], quantities: readonly string[]) {
  if (quantities.length === 0) return reasons;
  const known = new Set(reasons.map(({ quantity }) => quantity));
  if (quantities.every((quantity) => known.has(quantity))) {
    return reasons.filter(({ quantity }) => quantities.includes(quantity));
  }
  throw new UserFacingError(
    "conflict",
    "What we noticed has changed since you opened this page. Reload it to see how it reads now.",
  );
}
