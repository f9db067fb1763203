import type { ScreenCategory } from "../../../conversation/screen/verdict.ts";
import type { Concern, RiskBand } from "../../conversation-analysis.ts";
import type { SafetySignal } from "../risk/safety-signals.ts";
import {
  askedForHelpAction,
  languageAction,
  safetyActions,
  soonAction,
  topicActions,
} from "./action-texts.ts";

const mostActions = 5;
const themesInDepth = 2;

export type AdviceGround = {
  readonly concerns: readonly Concern[];
  readonly band: RiskBand;
  readonly safety: readonly SafetySignal[];
  readonly askedForHelp: boolean;
  readonly isForeign: boolean;
};

/** What HR can do, most urgent first: by what was said, from texts that were written and reviewed beforehand. */
export function recommendActions({
  concerns,
  band,
  safety,
  askedForHelp,
  isForeign,
}: AdviceGround): readonly string[] {
  const topics = concerns.map(({ topic }) => topic).filter((topic) => topic !== null);
  const isHeavy = band !== "low";
  const actions = [
    ...safety.map(firstStep),
    ...(isForeign ? [languageAction] : []),
    ...(askedForHelp && (isHeavy || concerns.length > 0) ? [askedForHelpAction] : []),
    ...(isHeavy && safety.length === 0 ? [soonAction] : []),
    ...topics.map((topic) => topicActions[topic][0]),
    ...(isHeavy ? topics.slice(0, themesInDepth).map((topic) => topicActions[topic][1]) : []),
  ].filter((action) => action !== undefined);
  return [...new Set(actions)].slice(0, mostActions);
}

const ofDanger: readonly ScreenCategory[] = ["suicide", "self_harm", "harm_to_others"];

function firstStep({ category, level }: SafetySignal): string {
  const isDespair = category === null || (level === "concern" && ofDanger.includes(category));
  return isDespair ? soonAction : safetyActions[category];
}
