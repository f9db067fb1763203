import { findPolicy } from "../rules/find-policy.ts";
import { anyRule, type RuleTopic } from "../rules/rule-topics.ts";
import {
  policyEnds,
  policyLeads,
  ruleOffers,
  unknownAnyRule,
  unknownRules,
  whoKnows,
} from "../rules/rule-words.ts";
import { invitations } from "../words/intent-words.ts";
import { fill } from "./fill.ts";
import { pickFamily } from "./pick-family.ts";
import { type Draft, listSaid, type Scene } from "./scene.ts";
import { takeUp } from "./take-up.ts";

/** What the company has written on it, word for word; else that Elara does not know it, and who does. Never a guess. */
export function tellRule(scene: Scene, topic: RuleTopic): Draft {
  const { latest, request } = scene;
  const heard = latest !== null && isHeavy(scene) ? takeUp(scene) : null;
  const quoted = latest === null ? [] : findPolicy(request.companyPolicies, topic, latest.message);
  const answer = quoted.length > 0 ? quotePolicy(scene, quoted) : sayWhoKnows(scene, topic);
  const sentences = answer.length > 0 ? answer : listSaid(scene.choose(invitations));
  return {
    sentences: listSaid(heard, ...sentences),
    family: pickFamily(scene),
    questionId: null,
    isEnding: false,
  };
}

function quotePolicy(scene: Scene, quoted: readonly string[]): string[] {
  const text = quoted.map((sentence) => sentence.replaceAll(/["“”]/gu, "'")).join(" ");
  return listSaid(
    `${scene.choose(policyLeads) ?? "Your company writes:"} “${text}”`,
    scene.choose(policyEnds),
  );
}

function sayWhoKnows(scene: Scene, { id, name, holder }: RuleTopic): string[] {
  const unknown =
    id === anyRule.id
      ? scene.choose(unknownAnyRule)
      : (fill(scene, unknownRules, "it", name) ?? scene.choose(unknownAnyRule));
  const knows = scene.choose(whoKnows[holder]) ?? scene.choose(Object.values(whoKnows).flat());
  return listSaid(unknown, knows, scene.choose(ruleOffers));
}

function isHeavy({ latest }: Scene): boolean {
  return latest?.kind === "distressed" || (latest?.feelings.some((feeling) => feeling.isHeavy) ?? false);
}
