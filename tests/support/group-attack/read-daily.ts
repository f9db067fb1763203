import { computeMean } from "#lib/domain/insight/group-figure.ts";
import { countFilters } from "#lib/domain/privacy/group-cell.ts";
import type { ReleaseInput } from "#lib/domain/privacy/release/release-bucket.ts";
import type { ReleaseMember } from "#lib/domain/privacy/release/release-state.ts";
import {
  type BucketRelease,
  type CellRelease,
  unreleased,
} from "#lib/domain/privacy/release/release-state.ts";
import type { KnownSum } from "./recover-people.ts";
import { countHeads, type Draw, type SimulatedCompany, SimulatedMonth } from "./simulate-company.ts";

export type Release = (input: ReleaseInput) => Promise<BucketRelease | null> | BucketRelease | null;

/** What one month gave to somebody who reads every view every day. */
export type MonthOfReading = {
  readonly sums: readonly KnownSum[];
  readonly eligible: number;
  readonly visible: number;
  readonly last: BucketRelease;
};

/** Lets a month pass with a release every few days, late changes after its end included, and notes all that is published. */
export async function readMonth(
  company: SimulatedCompany,
  draw: Draw,
  release: Release,
): Promise<MonthOfReading> {
  const month = new SimulatedMonth(company, draw);
  const sums: KnownSum[] = [];
  let state = unreleased;
  const read = async () => {
    const input = { before: state, contributions: month.contributions(), peopleOf: countHeads(company) };
    const next = await release(input);
    if (next === null) return;
    for (const cell of next.cells)
      if (cell.releasedIn.at(-1) === next.generation) sums.push(toKnownSum(cell, next));
    state = next;
  };
  for (let day = 1; day <= 21; day += 1) {
    month.passDay();
    if (day % 5 === 0 || day === 21) await read();
  }
  for (const late of [0.03, 0.3]) {
    month.changeLate(late);
    await read();
  }
  const eligible = state.cells.filter(({ hiddenBecause }) => hiddenBecause !== "too_few");
  return {
    sums,
    eligible: eligible.length,
    visible: eligible.filter(({ figure }) => figure !== null).length,
    last: state,
  };
}

/** The sum that a figure is: over everybody in the cell, what they gave as of then. Checked against the figure itself. */
function toKnownSum(release: CellRelease, { members, generation }: BucketRelease): KnownSum {
  const { department, location, tenure } = release.cell;
  const isIn = ({ place }: ReleaseMember) =>
    (department === null || department === place.department) &&
    (location === null || location === place.location) &&
    (tenure === null || tenure === place.tenure);
  const inside = members.filter(isIn);
  const total = inside.reduce((sum, member) => sum + member.total, 0);
  if (
    release.figure === null ||
    Math.abs(total - release.figure.total) > 1e-6 ||
    countFilters(release.cell) > 2
  ) {
    throw new Error("a published figure is not the sum that the attack takes it for");
  }
  if (computeMean(release.figure) === null) throw new Error("a figure of nobody was published");
  return inside.map(({ employeeId, changedIn }) => {
    return `${employeeId} ${changedIn.findLast((changed) => changed <= generation)}`;
  });
}
