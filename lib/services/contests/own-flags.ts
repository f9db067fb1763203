import type { Db } from "#db/client.ts";
import { listFlagsOfEmployee } from "#db/queries/flags.ts";
import type { ContestedReason } from "#lib/domain/contest/contest.ts";
import { selectVisibleReasons } from "#lib/domain/insight/visible-reasons.ts";
import { UserFacingError } from "#lib/errors.ts";

export type OwnFlag = {
  readonly id: string;
  readonly openedAt: Date;
  readonly endedAt: Date | null;
  readonly reasons: readonly ContestedReason[];
};

/**
 * The findings about a person, newest first, with what they may read of them themselves: their own mood
 * is theirs, sick leave is never a reason.
 */
export async function listOwnFlags(db: Db, employeeId: string): Promise<OwnFlag[]> {
  return (await listFlagsOfEmployee(db, employeeId)).map((flag) => ({
    id: flag.id,
    openedAt: flag.openedAt,
    endedAt: flag.endedAt,
    reasons: selectVisibleReasons([...flag.problems, ...flag.otherProblems], true).reasons.map(
      ({ quantity, features, sentence }) => ({ quantity, features, sentence }),
    ),
  }));
}

/** @throws UserFacingError not_found, also when the finding is about somebody else */
export async function getOwnFlag(db: Db, input: { employeeId: string; flagId: string }): Promise<OwnFlag> {
  const flag = (await listOwnFlags(db, input.employeeId)).find(({ id }) => id === input.flagId);
  if (flag === undefined) throw new UserFacingError("not_found", "There is no such finding about you.");
  return flag;
}
