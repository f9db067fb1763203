import { expect, test } from "vitest";
import { cellKey, countFilters } from "#lib/domain/privacy/group-cell.ts";
import { moveMembers } from "#lib/domain/privacy/release/move-members.ts";
import { releaseBucket } from "#lib/domain/privacy/release/release-bucket.ts";
import { toReleaseColumns } from "#lib/domain/privacy/release/release-columns.ts";
import { sumMembers } from "#lib/domain/privacy/release/sum-members.ts";
import { type MonthOfReading, type Release, readMonth } from "#tests/support/group-attack/read-daily.ts";
import { findRecoverable } from "#tests/support/group-attack/recover-people.ts";
import { createDraw, drawCompany } from "#tests/support/group-attack/simulate-company.ts";

/*
 * Somebody reads every group view every day, keeps all of it, and computes. Companies, places, answers, moves and late
 * changes are drawn by a seed. What may be computed of one person alone is counted by an elimination of its own.
 */

const ownerOf = (variable: string) => variable.split(" ")[0] ?? "";
const countRecovered = (months: readonly MonthOfReading[]) =>
  months.reduce((sum, { sums }) => sum + findRecoverable(sums, ownerOf).size, 0);

/** A company through `months` months. */
async function readCompany(
  seed: number,
  size: number,
  months: number,
  release: Release,
): Promise<MonthOfReading[]> {
  const draw = createDraw(seed);
  const company = drawCompany(draw, size);
  const read: MonthOfReading[] = [];
  for (let month = 0; month < months; month += 1) read.push(await readMonth(company, draw, release));
  return read;
}

const sizes = [5, 6, 9, 14, 22, 35, 50, 80, 120, 200, 350] as const;

test("from a year of daily reading no one person's answers can be computed, and most that may be shown is shown", async () => {
  let [recovered, eligible, visible, published] = [0, 0, 0, 0];
  for (const [index, size] of sizes.entries()) {
    for (let seed = 1; seed <= 2; seed += 1) {
      const months = await readCompany(seed * 7919 + index, size, 12, releaseBucket);
      recovered += countRecovered(months);
      for (const month of months) {
        eligible += month.eligible;
        visible += month.visible;
        published += month.sums.length;
      }
    }
  }
  console.info(
    `${published} figures read, ${recovered} people recovered, ${visible} of ${eligible} cells visible`,
  );
  expect(recovered).toBe(0);
  expect(visible / eligible).toBeGreaterThanOrEqual(0.85);
}, 240_000);

test("a company of two thousand keeps its secrets as well", async () => {
  const months = await readCompany(42, 2000, 1, releaseBucket);
  expect(countRecovered(months)).toBe(0);
  const [month] = months;
  expect((month?.visible ?? 0) / (month?.eligible ?? 1)).toBeGreaterThanOrEqual(0.85);
}, 240_000);

/** Minimum sizes and nothing else: what a gate does that looks at each view alone. */
const releaseBySizeAlone: Release = ({ before, contributions, peopleOf }) => {
  const generation = before.generation + 1;
  const { members } = moveMembers(before.members, contributions, generation);
  const columns = toReleaseColumns(members);
  const cells = columns.cells.map((cell) => {
    const inside = columns.membersOf(cell).flatMap((index) => members[index] ?? []);
    const sums = sumMembers(inside);
    const isShown = sums.figure.respondents >= 5 && countFilters(cell) <= 2;
    const releasedIn = isShown ? [generation] : [];
    const figure = isShown ? { ...sums.figure, people: peopleOf(cell) } : null;
    const hiddenBecause = isShown ? null : ("too_few" as const);
    return { cell, releasedIn, figure, stepCounts: null, hiddenBecause };
  });
  return { generation, members, cells };
};

test("the attack is one: it recovers people where only minimum sizes protect them", async () => {
  expect(countRecovered(await readCompany(3, 80, 2, releaseBySizeAlone))).toBeGreaterThanOrEqual(10);
});

test("the attack finds a sum of differences that no single subtraction gives", async () => {
  const sums = [
    ["a 1", "b 1"],
    ["b 1", "c 1"],
    ["a 1", "c 1"],
  ];
  expect(findRecoverable(sums, ownerOf)).toEqual(new Set(["a", "b", "c"]));
  expect(findRecoverable(sums.slice(0, 2), ownerOf)).toEqual(new Set());
});

test("what one person changed is found, though neither the old nor the new answer is known", async () => {
  const sums = [
    ["a 1", "b 1"],
    ["a 1", "b 2"],
  ];
  expect(findRecoverable(sums, ownerOf)).toEqual(new Set(["b"]));
});

test("a release is the same whatever order the people come in", async () => {
  const draw = createDraw(5);
  const company = drawCompany(draw, 60);
  const reversed: Release = (input) =>
    releaseBucket({ ...input, contributions: input.contributions.toReversed() });
  const shownBy = async (release: Release) =>
    (await readMonth(structuredClone(company), createDraw(6), release)).last.cells
      .map(({ cell, releasedIn }) => `${cellKey(cell)} ${releasedIn.join()}`)
      .sort();
  expect(await shownBy(reversed)).toEqual(await shownBy(releaseBucket));
});
