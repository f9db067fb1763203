import type { ScoreCard } from "#inference/eval/card/score-card.ts";
import { type CriterionName, criterionNames } from "#inference/eval/criteria.ts";
import { judgeFloors } from "#inference/eval/floors/judge-floors.ts";
import { type Floor, recommendedFloors } from "#inference/eval/floors/recommended.ts";
import { EvalUsageError } from "./usage-error.ts";

/** "recommended" stands for the recommended ones; of two for a criterion the later one holds. @throws {EvalUsageError} */
export function readFloors(texts: readonly string[]): Floor[] {
  const floors = new Map<CriterionName, Floor>();
  for (const text of texts)
    for (const floor of text === "recommended" ? recommendedFloors : [readFloor(text)])
      floors.set(floor.criterion, floor);
  return [...floors.values()];
}

function readFloor(text: string): Floor {
  const [name, value] = text.split("=");
  const criterion = criterionNames.find((each) => each === name);
  if (criterion === undefined)
    throw new EvalUsageError(
      `${name} is no criterion. There are: ${criterionNames.join(", ")}; and recommended, for the recommended floors.`,
    );
  const share = Number(value);
  if (value === undefined || value.trim() === "" || !(share >= 0 && share <= 1))
    throw new EvalUsageError(`${text}: a floor is a share from 0 to 1, such as ${criterion}=0.95.`);
  return { criterion, share };
}

/** A sentence for each floor that is not reached, also because too little can be told. */
export function findBelowFloors({ rates }: ScoreCard, floors: readonly Floor[], leastTold: number): string[] {
  return judgeFloors(rates, floors, leastTold).flatMap(({ criterion, floor, share, told, cases, state }) => {
    if (state === "reached") return [];
    if (state === "missed" && share !== null)
      return [
        `${criterion}: ${toPercent(share)} of the ${told} that can be told; the floor is ${toPercent(floor)}.`,
      ];
    const why = cases === 0 ? "no conversation of it was held" : `only ${told} of ${cases} can be told`;
    return [`${criterion}: ${why}, so the floor of ${floor} is not reached.`];
  });
}

function toPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
