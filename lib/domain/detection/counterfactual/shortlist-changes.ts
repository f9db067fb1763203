import type { MasterRow } from "../../features/master-row.ts";
import { judgeIndex } from "../conclude-detection.ts";
import { courseOf } from "../inputs/course.ts";
import type { PreparedDetection } from "../prepare-detection.ts";
import { findSpeaker } from "../reasons/find-speaker.ts";
import { groupReasons } from "../reasons/group-reasons.ts";
import { askForest } from "../staged/ask-forest.ts";
import { type ForestAnswer, toAnswer } from "../staged/forest-answer.ts";
import type { Staged } from "../staged/forest-question.ts";
import type { Candidate } from "../staged/select-candidates.ts";
import type { Reason } from "../verdicts.ts";
import { encodeWhatIfs, listRisksAfter, type WhatIf } from "./find-counterfactuals.ts";
import { moveTowardsTypical } from "./move-towards-typical.ts";

/** For how many of the most urgent a change that would end the flag is looked for. */
const peopleLimit = 1500;

const triedReasons = 3;
const fractions = [1 / 3, 2 / 3, 1];

/** Changes of a person that all trees look at; when the smallest fails there, the next larger may not. */
const checkedChanges = 3;

/**
 * For the likely candidates, the most urgent first, the smallest changes that end the flag by the judgement of the screening
 * trees, a person's smallest first.
 */
export function* shortlistChanges(
  prepared: PreparedDetection,
  screened: ForestAnswer,
  candidates: readonly Candidate[],
): Staged<WhatIf[]> {
  const people = candidates
    .filter(({ isLikely }) => isLikely)
    .slice(0, peopleLimit)
    .map(({ index }) => proposeWhatIfs(prepared, screened, index));
  const whatIfs = people.flat();
  if (whatIfs.length === 0) return [];
  const { scaled } = encodeWhatIfs(prepared, whatIfs);
  const question = {
    label: "Looking for what would help",
    rows: scaled,
    treeCount: Math.min(prepared.plan.settings.screenTreeCount, prepared.plan.settings.treeCount),
  };
  const answer = toAnswer(yield askForest(prepared, question));
  const risksAfter = listRisksAfter(prepared, whatIfs, answer);
  const isEnding = new Set(whatIfs.filter((_, index) => risksAfter[index] !== null));
  return people.flatMap((tries) => tries.filter((whatIf) => isEnding.has(whatIf)).slice(0, checkedChanges));
}

/** A person's three strongest reasons alone and in pairs, each a part of the way; the smallest change first. */
export function proposeWhatIfs(prepared: PreparedDetection, screened: ForestAnswer, index: number): WhatIf[] {
  const before = prepared.cut.rows[index];
  if (before === undefined) return [];
  const { contributions } = judgeIndex(prepared, screened, index);
  const reasons = groupReasons(contributions, "adverse", before, prepared.yardstick);
  const strongest = movableReasons(reasons.filter(canBeSaid)).slice(0, triedReasons);
  const pairs = strongest.flatMap((first, place) =>
    strongest.slice(place + 1).map((second) => [first, second]),
  );
  const { employeeId } = before;
  return [strongest.map((reason) => [reason]), pairs].flatMap((choices) =>
    fractions.flatMap((fraction) =>
      choices.map((reasons) => ({
        ...{ employeeId, before, reasons, fraction },
        after: reasons.reduce((row, reason) => move(prepared, row, reason, fraction), before),
      })),
    ),
  );
}

/** What is typical of a few is not said, neither beside a value nor as where a value would have to go. */
function canBeSaid({ comparedWith, typicalValue }: Reason): boolean {
  return comparedWith === "ownPast" || typicalValue !== null;
}

/** A level and the change that led to it move together, so the stronger of the two is tried for both. */
function movableReasons(reasons: readonly Reason[]): Reason[] {
  const courses = reasons.map((reason) => {
    const quantity = findSpeaker(reason)?.quantity;
    return quantity === undefined ? [] : courseOf(quantity);
  });
  return reasons.filter((reason, index) =>
    courses.slice(0, index).every((stronger) => !stronger.some((quantity) => quantity === reason.quantity)),
  );
}

function move(prepared: PreparedDetection, row: MasterRow, reason: Reason, fraction: number): MasterRow {
  const quantity = findSpeaker(reason)?.quantity;
  return quantity === undefined ? row : moveTowardsTypical(row, quantity, fraction, prepared.yardstick);
}
