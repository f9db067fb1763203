import { findMissingModel } from "../card/authorship.ts";
import type { Rate, ScoreCard } from "../card/score-card.ts";
import { type CriterionName, criterionOf } from "../criteria.ts";
import { type Floor, leastTold, recommendedFloors, trustedKappa } from "./recommended.ts";

export type Readiness = NonNullable<ScoreCard["readiness"]>;
export type FloorFinding = Readiness["floors"][number];

/**
 * What became of each floor. `untold`: too few of the conversations can be told, or none was held; `missed` also where
 * it would be missed if all of these had met it.
 */
export function judgeFloors(
  rates: readonly Rate[],
  floors: readonly Floor[],
  least: number = leastTold,
): FloorFinding[] {
  return floors.map(({ criterion, share: floor }): FloorFinding => {
    const rate = rates.find((each) => each.criterion === criterion && each.by === "all");
    const { met = 0, notMet = 0, unsure = 0, failed = 0, share = null } = rate ?? {};
    const told = met + notMet;
    const cases = told + unsure + failed;
    const isTold = share !== null && told >= least * cases;
    const isMissed = cases > 0 && (cases - notMet) / cases < floor;
    const state = isMissed || (isTold && share < floor) ? "missed" : isTold ? "reached" : "untold";
    return { criterion, floor, share, told, cases, state };
  });
}

/** Whether a card reaches what is recommended before people talk with what it judges. */
export function judgeReadiness(
  card: Pick<ScoreCard, "rates" | "problem" | "target" | "authorship">,
): Readiness {
  const floors = judgeFloors(card.rates, recommendedFloors);
  const isOpen = card.problem !== null || findMissingModel(card) !== null;
  const has = (state: FloorFinding["state"]) => floors.some((each) => each.state === state);
  const verdict = isOpen ? "untold" : has("missed") ? "misses" : has("untold") ? "untold" : "meets";
  return { verdict, floors };
}

/** A floor and what became of it, in a few words: "Notices 93.3 %, floor 95 %". */
export function describeFloor({ criterion, floor, share, told, cases, state }: FloorFinding): string {
  const name = criterionOf(criterion).title;
  if (cases === 0) return `${name}: not tried`;
  const counted = `${told} of ${cases} conversations can be told`;
  if (share === null || state === "untold") return `${name}: only ${counted}`;
  return `${name} ${toShare(share)}, floor ${toShare(floor)}${told === cases ? "" : ` (${counted})`}`;
}

function toShare(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

/** The verdict on going live, in a sentence. */
export function describeReadiness(
  card: Pick<ScoreCard, "readiness" | "problem" | "target" | "authorship">,
): string {
  const { readiness } = card;
  if (readiness === null) return "This card was made before there were recommended floors.";
  const { verdict, floors } = readiness;
  if (verdict === "meets") return "It meets the recommended floors, as far as the rules can tell.";
  const listed = (state: FloorFinding["state"]) =>
    floors
      .filter((each) => each.state === state)
      .map(describeFloor)
      .join("; ");
  if (verdict === "misses") {
    const open = listed("untold");
    return `It does not meet the recommended floors: ${listed("missed")}.${open === "" ? "" : ` Not to be told: ${open}.`}`;
  }
  const lead = "Whether it meets the recommended floors cannot be told";
  if (card.problem !== null) return `${lead}: the run ended early.`;
  if (findMissingModel(card) !== null) return `${lead}: the model wrote too few of the replies.`;
  return `${lead}: ${listed("untold")}.`;
}

/** Criteria with a recommended floor whose rules agree too little with labels made by hand to be relied on. */
export function listWeakRules({ ruleAgreement }: Pick<ScoreCard, "ruleAgreement">): CriterionName[] {
  const floored = new Set(recommendedFloors.map(({ criterion }) => criterion));
  return ruleAgreement
    .filter(({ criterion, kappa }) => floored.has(criterion) && (kappa?.value ?? 0) < trustedKappa)
    .map(({ criterion }) => criterion);
}

/** Says of these criteria that their conversations must be read; empty where there are none. */
export function describeWeakRules(card: Pick<ScoreCard, "ruleAgreement">): string {
  const weak = listWeakRules(card).map((criterion) => criterionOf(criterion).title);
  return weak.length === 0
    ? ""
    : `On ${weak.join(" and ")} the rules agree too little with labels made by hand (kappa below ${trustedKappa}): read those conversations before you rely on the figure.`;
}
