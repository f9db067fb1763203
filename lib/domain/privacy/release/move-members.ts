import type { Contribution, ReleaseMember } from "./release-state.ts";

const sums = ["observationCount", "total", "squareTotal"] as const;

/**
 * The members after the newest contributions, and how many of them changed. Who is new stands where they stand now; who
 * was there keeps the place, so that a move cannot be subtracted. Who took everything back stays with empty sums.
 */
export function moveMembers(
  before: readonly ReleaseMember[],
  contributions: readonly Contribution[],
  generation: number,
): { members: ReleaseMember[]; changed: number } {
  const now = new Map(contributions.map((contribution) => [contribution.employeeId, contribution]));
  let changed = 0;
  const stayed = before.map((member) => {
    const next = now.get(member.employeeId) ?? { observationCount: 0, total: 0, squareTotal: 0 };
    now.delete(member.employeeId);
    if (isSame(member, next)) return member;
    changed += 1;
    const { observationCount, total, squareTotal } = next;
    return { ...member, observationCount, total, squareTotal, changedIn: [...member.changedIn, generation] };
  });
  const entered = [...now.values()].filter(({ observationCount }) => observationCount > 0);
  const members = [...stayed, ...entered.map((entry) => ({ ...entry, changedIn: [generation] }))];
  return { members, changed: changed + entered.length };
}

type Sums = Pick<Contribution, (typeof sums)[number]>;

/** Sums are added up in any order, so they are compared to nine digits. */
function isSame(one: Sums, other: Sums): boolean {
  return sums.every((sum) => Math.abs(one[sum] - other[sum]) <= 1e-9 * Math.max(1, Math.abs(one[sum])));
}
