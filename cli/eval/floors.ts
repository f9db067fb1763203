import type { ScoreCard } from "#inference/eval/card/score-card.ts";
import { type CriterionName, criterionNames } from "#inference/eval/criteria.ts";
import { EvalUsageError } from "./usage-error.ts";

export type Floor = { readonly criterion: CriterionName; readonly share: number };

/** @throws {EvalUsageError} for what is no criterion and share */
export function readFloors(texts: readonly string[]): Floor[] {
  return texts.map((text) => {
    const [name, value] = text.split("=");
    const criterion = criterionNames.find((each) => each === name);
    if (criterion === undefined)
      throw new EvalUsageError(`${name} is no criterion. There are: ${criterionNames.join(", ")}.`);
    const share = Number(value);
    if (value === undefined || value.trim() === "" || !(share >= 0 && share <= 1))
      throw new EvalUsageError(`${text}: a floor is a share from 0 to 1, such as ${criterion}=0.95.`);
    return { criterion, share };
  });
}

/** A sentence for each floor that is not reached; a criterion of which nothing could be told does not reach any. */
export function findBelowFloors({ rates }: ScoreCard, floors: readonly Floor[]): string[] {
  return floors.flatMap(({ criterion, share }) => {
    const rate = rates.find((each) => each.criterion === criterion && each.by === "all");
    if (rate === undefined || rate.share === null)
      return [`${criterion}: nothing could be told, so the floor of ${share} is not reached.`];
    return rate.share >= share
      ? []
      : [
          `${criterion}: ${(rate.share * 100).toFixed(1)} % is below the floor of ${(share * 100).toFixed(1)} %.`,
        ];
  });
}
