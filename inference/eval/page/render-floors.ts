import type { Rate, ScoreCard } from "../card/score-card.ts";
import { criterionOf } from "../criteria.ts";
import { describeReadiness, describeWeakRules, type FloorFinding } from "../floors/judge-floors.ts";
import { leastTold } from "../floors/recommended.ts";
import { type Html, html, nothing } from "./html.ts";
import { toPercent } from "./words.ts";

const verdictWords = {
  meets: "Meets the recommended floors",
  misses: "Does not meet the recommended floors",
  untold: "Cannot be told",
} as const;

const stateWords: Readonly<Record<FloorFinding["state"], string>> = {
  reached: "reached",
  missed: "missed",
  untold: "cannot be told",
};

/** The verdict on going live, with the floors that it comes from. */
export function renderReadiness(card: ScoreCard): Html {
  const { readiness } = card;
  if (readiness === null) return nothing;
  const weak = describeWeakRules(card);
  return html`<section class="verdict ${readiness.verdict}"><h2>Before going live: ${verdictWords[readiness.verdict]}</h2>
<p>${describeReadiness(card)} A floor is reached only where at least ${leastTold * 100} % of its conversations can be told.</p>
${weak === "" ? nothing : html`<p>${weak}</p>`}
<table><thead><tr><th scope="col">Criterion</th><th scope="col" class="number">Floor</th><th scope="col" class="number">Share</th><th scope="col" class="number">Can be told</th><th scope="col" class="number">Rules’ kappa</th><th scope="col">Floor is</th></tr></thead>
<tbody>${readiness.floors.map((floor) => renderFloor(floor, card))}</tbody></table></section>`;
}

function renderFloor({ criterion, floor, share, told, cases, state }: FloorFinding, card: ScoreCard): Html {
  return html`<tr><th scope="row">${criterionOf(criterion).title} <code>${criterion}</code></th>
<td class="number" data-label="Floor">${toPercent(floor)}</td><td class="number" data-label="Share">${toPercent(share)}</td>
<td class="number" data-label="Can be told">${told} of ${cases}</td><td class="number" data-label="Rules’ kappa">${toKappa(card, criterion)}</td>
<td data-label="Floor is"><span class="state ${state}">${stateWords[state]}</span></td></tr>`;
}

/** How far the rules agree with labels made by hand; "–" where that was not measured. */
export function toKappa(
  { ruleAgreement }: Pick<ScoreCard, "ruleAgreement">,
  name: Rate["criterion"],
): string {
  const kappa = ruleAgreement.find(({ criterion }) => criterion === name)?.kappa ?? null;
  return kappa === null ? "–" : kappa.value.toFixed(2).replace("-", "−");
}
