import type { Rate, ScoreCard } from "../card/score-card.ts";
import { dimensions } from "../case.ts";
import { criteria, criterionOf } from "../criteria.ts";
import { type Html, html, nothing } from "./html.ts";
import { toKappa } from "./render-floors.ts";
import { dimensionWords, toPercent } from "./words.ts";

/** The five criteria that are met least often. */
export function renderWeakest({ rates }: ScoreCard): Html {
  const weak = rates
    .filter(({ by, share }) => by === "all" && share !== null && share < 1)
    .sort((one, other) => (one.share ?? 1) - (other.share ?? 1))
    .slice(0, 5);
  if (weak.length === 0) return html`<p>Every criterion is met wherever it can be told.</p>`;
  return html`<h2>Where it is weakest</h2><ul>${weak.map(
    (rate) => html`<li>${criterionOf(rate.criterion).question} <strong>${toPercent(rate.share)}</strong>
 <span class="quiet">(${rate.met} of ${rate.met + rate.notMet})</span></li>`,
  )}</ul>`;
}

/** Every criterion, by what is tried. */
export function renderRates(card: ScoreCard): Html {
  const { rates } = card;
  const general = criteria.filter((criterion) => criterion.dimensions.length === dimensions.length);
  const generalNames = new Set(general.map(({ name }) => name));
  const overall = rates.filter(({ by, criterion }) => by === "all" && generalNames.has(criterion));
  return html`<h2>By what is tried</h2>
<p class="quiet">The line is the share of conversations that meet the criterion; the band is where it lies with 95 % confidence. What cannot be told, and what has no reply, is in no share. The rules’ kappa says how far they agree with labels made by hand: 1 always, 0 no more than by chance, each from about ten labels.</p>
<p class="legend"><span class="state reached">floor reached</span> <span class="state missed">floor missed</span> <span class="state untold">floor: cannot be told</span> <span class="state">no floor recommended</span></p>
${dimensions.map((dimension) => {
  const own = rates.filter(
    (rate) => rate.by === "dimension" && rate.group === dimension && !generalNames.has(rate.criterion),
  );
  return own.length === 0 ? nothing : renderGroup(dimensionWords[dimension], own, card);
})}
${overall.length === 0 ? nothing : renderGroup("In every conversation", overall, card)}`;
}

function renderGroup(title: string, rates: readonly Rate[], card: ScoreCard): Html {
  return html`<h3>${title}</h3><table>
<thead><tr><th scope="col">Criterion</th><th scope="col">Share and interval</th><th scope="col" class="number">Share</th><th scope="col" class="number">Met</th><th scope="col" class="number">Interval</th><th scope="col" class="number">Cannot be told</th><th scope="col" class="number">No reply</th><th scope="col" class="number">Rules’ kappa</th></tr></thead>
<tbody>${rates.map((rate) => renderRate(rate, card))}</tbody></table>`;
}

function renderRate(rate: Rate, card: ScoreCard): Html {
  const { criterion, met, notMet, unsure, failed, share, low, high } = rate;
  const { title, question } = criterionOf(criterion);
  return html`<tr><th scope="row" title="${question}">${title}</th><td class="bar">${renderBar(rate, card)}</td>
<td class="number" data-label="Share">${toPercent(share)}</td><td class="number" data-label="Met">${met}/${met + notMet}</td>
<td class="number" data-label="Interval">${low === null ? "–" : `${toPercent(low)} to ${toPercent(high)}`}</td><td class="number" data-label="Cannot be told">${unsure}</td><td class="number" data-label="No reply">${failed}</td><td class="number" data-label="Rules’ kappa">${toKappa(card, criterion)}</td></tr>`;
}

function renderBar({ criterion, share, low, high }: Rate, { readiness }: ScoreCard): Html {
  if (share === null || low === null || high === null) return nothing;
  const floor = readiness?.floors.find((each) => each.criterion === criterion);
  const at = (value: number) => (value * 100).toFixed(2);
  const mark =
    floor === undefined ? nothing : html`<span class="zero" style="left:${at(floor.floor)}%"></span>`;
  return html`<div class="track ${floor?.state ?? ""}" aria-hidden="true">${mark}<span class="range" style="left:${at(low)}%;width:${at(high - low)}%"></span><span class="point" style="left:${at(share)}%"></span></div>`;
}
