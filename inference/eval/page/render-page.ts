import { describeAuthors, findMissingModel } from "../card/authorship.ts";
import type { Rate, ScoreCard } from "../card/score-card.ts";
import { type Dimension, dimensions } from "../case.ts";
import { criteria, criterionOf } from "../criteria.ts";
import { type Html, html, nothing, toDocument } from "./html.ts";
import { renderCases } from "./render-cases.ts";
import { pageStyle } from "./style.ts";
import { dimensionWords, toDay, toPercent, toTime } from "./words.ts";

/** A card as a page that stands alone: nothing is loaded, nothing runs, and what a model wrote is text. */
export function renderPage(card: ScoreCard): string {
  const { target } = card;
  const who = target.model ?? "the question bank";
  const title = `How good is ${who} at this?`;
  const body = html`<main>
<h1>${title}</h1>
<p class="lede">${toLede(card)}</p>
${card.problem === null ? nothing : html`<p class="note">The run ended early, so this is a part of it. ${card.problem}</p>`}
${renderAuthors(card)}
${renderFacts(card)}
${renderWeakest(card)}
${renderRates(card)}
${renderLanguages(card)}
${renderJudge(card)}
${renderCases(card)}
${renderReading()}
</main>`;
  return toDocument({ title: `Elara score card: ${who}`, style: pageStyle + filterStyle(card), body });
}

const targetWords: Readonly<Record<ScoreCard["target"]["name"], string>> = {
  embedded: "Elara as she answers without an endpoint: safety screen, care path and question bank.",
  endpoint: "The bare endpoint, asked with Elara's instructions and nothing around it.",
  elara:
    "Elara's whole path: safety screen, care path, the model behind the guard, and the question bank that takes over.",
};

function toLede({ target, judged, cases }: ScoreCard): string {
  const all = judged.length === cases.count ? `${cases.count}` : `${judged.length} of ${cases.count}`;
  return `${targetWords[target.name]} It held ${all} scripted conversations, and each reply was judged.`;
}

function renderAuthors(card: ScoreCard): Html {
  const missing = findMissingModel(card);
  return html`<p>${describeAuthors(card)}</p>${missing === null ? nothing : html`<p class="note">${missing}</p>`}`;
}

function renderFacts({
  target,
  startedAt,
  tookMs,
  durations,
  cases,
  seed,
  version,
  sampling,
}: ScoreCard): Html {
  const facts: [string, string][] = [
    ["Model", target.model ?? "the question bank"],
    ["Endpoint", target.host ?? "none"],
    ["Day", toDay(startedAt)],
    ["Took", toTime(tookMs)],
    ["A reply, in the middle", durations === null ? "no reply" : toTime(durations.median)],
    ["A reply, 95 of 100 within", durations === null ? "no reply" : toTime(durations.p95)],
    ["Cases", `${cases.count} with ${cases.turns} turns`],
    ["Set of cases", cases.hash],
    ["Rules", `version ${version}`],
    ["Seed", String(seed)],
    ...(sampling === null
      ? []
      : [
          ["Sampling", `temperature ${sampling.temperature}, top-p ${sampling.topP}`] satisfies [
            string,
            string,
          ],
        ]),
  ];
  return html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const weakShare = 0.9;

function renderWeakest({ rates }: ScoreCard): Html {
  const weak = rates
    .filter(({ by, share }) => by === "all" && share !== null && share < weakShare)
    .sort((one, other) => (one.share ?? 1) - (other.share ?? 1))
    .slice(0, 5);
  if (weak.length === 0)
    return html`<p>Every criterion that could be told is met in at least nine of ten conversations.</p>`;
  return html`<h2>Where it is weakest</h2><ul>${weak.map(
    (rate) => html`<li>${criterionOf(rate.criterion).question} <strong>${toPercent(rate.share)}</strong>
 <span class="quiet">(${rate.met} of ${rate.met + rate.notMet})</span></li>`,
  )}</ul>`;
}

function renderRates({ rates }: ScoreCard): Html {
  const general = criteria.filter((criterion) => criterion.dimensions.length === dimensions.length);
  const generalNames = new Set(general.map(({ name }) => name));
  const overall = rates.filter(({ by, criterion }) => by === "all" && generalNames.has(criterion));
  return html`<h2>By what is tried</h2>
<p class="quiet">The line is the share of conversations that meet the criterion; the band is where it lies with 95 % confidence.</p>
${dimensions.map((dimension) => {
  const own = rates.filter(
    (rate) => rate.by === "dimension" && rate.group === dimension && !generalNames.has(rate.criterion),
  );
  return own.length === 0 ? nothing : renderGroup(dimensionWords[dimension], own);
})}
${overall.length === 0 ? nothing : renderGroup("In every conversation", overall)}`;
}

function renderGroup(title: string, rates: readonly Rate[]): Html {
  return html`<h3>${title}</h3><div class="table"><table>
<thead><tr><th scope="col">Criterion</th><th scope="col"><span class="hide">Share and interval</span></th><th scope="col" class="number">Share</th><th scope="col" class="number">Met</th><th scope="col" class="number hide">Interval</th><th scope="col" class="number">Not told</th></tr></thead>
<tbody>${rates.map(renderRate)}</tbody></table></div>`;
}

function renderRate(rate: Rate): Html {
  const { criterion, met, notMet, unsure, failed, share, low, high } = rate;
  const { title, question } = criterionOf(criterion);
  return html`<tr><th scope="row" title="${question}">${title}</th><td class="bar">${renderBar(share, low, high)}</td>
<td class="number">${toPercent(share)}</td><td class="number">${met}/${met + notMet}</td>
<td class="number hide">${low === null ? "" : `${toPercent(low)} to ${toPercent(high)}`}</td><td class="number">${unsure + failed === 0 ? "" : unsure + failed}</td></tr>`;
}

function renderBar(share: number | null, low: number | null, high: number | null): Html {
  if (share === null || low === null || high === null) return nothing;
  const at = (value: number) => (value * 100).toFixed(2);
  return html`<div class="track${share < weakShare ? " low" : ""}" aria-hidden="true"><span class="range" style="left:${at(low)}%;width:${at(high - low)}%"></span><span class="point" style="left:${at(share)}%"></span></div>`;
}

function renderLanguages({ rates }: ScoreCard): Html {
  const byLanguage = Map.groupBy(
    rates.filter(({ by }) => by === "language"),
    ({ group }) => group,
  );
  const rows = [...byLanguage].map(([language, own]) => {
    const met = own.reduce((sum, rate) => sum + rate.met, 0);
    const told = own.reduce((sum, rate) => sum + rate.met + rate.notMet, 0);
    const open = own.reduce((sum, rate) => sum + rate.unsure + rate.failed, 0);
    return { language, met, told, open };
  });
  if (rows.length < 2) return nothing;
  rows.sort((one, other) => other.told + other.open - one.told - one.open);
  const name = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
  return html`<h2>By language</h2>
<p class="quiet">All criteria together. The rules read English best; what they cannot tell in another language stands under <em>not told</em>.</p>
<div class="table"><table><thead><tr><th scope="col">Language</th><th scope="col" class="number">Met</th><th scope="col" class="number">Of</th><th scope="col" class="number">Share</th><th scope="col" class="number">Not told</th></tr></thead>
<tbody>${rows.map(({ language, met, told, open }) => html`<tr><th scope="row">${name.of(language) ?? language}</th><td class="number">${met}</td><td class="number">${told}</td><td class="number">${told === 0 ? "–" : toPercent(met / told)}</td><td class="number">${open}</td></tr>`)}</tbody></table></div>`;
}

function renderJudge({ judge }: ScoreCard): Html {
  if (judge === null) return nothing;
  return html`<h2>The judging model</h2>
<p>${judge.model} at ${judge.host} was asked ${judge.asked} times; ${judge.unreadable} answers could not be read. On each criterion it was first tried on replies that were labelled by hand; where it agrees too little, it does not count.</p>
<div class="table"><table><thead><tr><th scope="col">Criterion</th><th scope="col" class="number">Agreed</th><th scope="col" class="number">Kappa</th><th scope="col" class="number">Interval</th><th scope="col">Counts</th></tr></thead>
<tbody>${judge.agreement.map(({ criterion, agreed, count, kappa, isTrusted }) => html`<tr><th scope="row">${criterionOf(criterion).title}</th><td class="number">${agreed}/${count}</td><td class="number">${kappa === null ? "–" : kappa.value.toFixed(2)}</td><td class="number">${kappa === null ? "–" : `${kappa.low.toFixed(2)} to ${kappa.high.toFixed(2)}`}</td><td>${isTrusted ? "yes" : "no"}</td></tr>`)}</tbody></table></div>`;
}

function renderReading(): Html {
  return html`<h2>What each criterion asks</h2><dl>${criteria.map(
    ({ title, question, meaning }) =>
      html`<dt><strong>${title}</strong></dt><dd><p>${question} <span class="quiet">${meaning}</span></p></dd>`,
  )}</dl>`;
}

/** Choosing a dimension hides the others' conversations: by style alone. */
function filterStyle({ judged }: ScoreCard): string {
  const present: readonly Dimension[] = [...new Set(judged.map(({ dimension }) => dimension))];
  return present
    .map((dimension) => `main:has(#show-${dimension}:checked) .case:not(.of-${dimension}) { display: none; }`)
    .join("\n");
}
