import type { Db } from "#db/client.ts";
import { listFlagsOfEmployee } from "#db/queries/flags.ts";
import type { Ctx } from "#lib/context.ts";
import type { ContestedReason } from "#lib/domain/contest/contest.ts";
import { checkStatement } from "#lib/domain/contest/contest-text.ts";
import { selectVisibleReasons } from "#lib/domain/insight/visible-reasons.ts";
import { UserFacingError } from "#lib/errors.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { openContest } from "./open-contest.ts";
import { requireText } from "./require-text.ts";

/**
 * The signed-in person contests a finding that is, or was, about them; `quantities` names the reasons of
 * it that are not right, none when it is the finding as a whole.
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

/**
 * A finding about the person with what they may read of it themselves: their own mood is theirs, sick
 * leave is never a reason.
 * @throws UserFacingError not_found, also when it is about somebody else
 */
export async function getOwnFlag(db: Db, input: { employeeId: string; flagId: string }) {
  const flag = (await listFlagsOfEmployee(db, input.employeeId)).find(({ id }) => id === input.flagId);
  if (flag === undefined) throw new UserFacingError("not_found", "There is no such finding about you.");
  const { reasons } = selectVisibleReasons([...flag.problems, ...flag.otherProblems], true);
  return { id: flag.id, openedAt: flag.openedAt, endedAt: flag.endedAt, reasons: reasons.map(toContested) };
}

function toContested({ quantity, features, sentence }: ContestedReason): ContestedReason {
  return { quantity, features, sentence };
}

function selectReasons(reasons: readonly ContestedReason[], quantities: readonly string[]) {
  const chosen = reasons.filter(({ quantity }) => quantities.includes(quantity));
  if (chosen.length === new Set(quantities).size) return chosen;
  throw new UserFacingError(
    "conflict",
    "What we noticed has changed since you opened this page. Reload it to see how it reads now.",
  );
}
