import { describeAuthors, findMissingModel } from "../card/authorship.ts";
import type { ScoreCard } from "../card/score-card.ts";
import type { Dimension } from "../case.ts";
import { criteria, criterionOf } from "../criteria.ts";
import { findSilentJudge } from "../judge/create-judge.ts";
import { type Html, html, nothing, toDocument } from "./html.ts";
import { renderCases } from "./render-cases.ts";
import { renderReadiness } from "./render-floors.ts";
import { renderLanguages } from "./render-languages.ts";
import { renderRates, renderWeakest } from "./render-rates.ts";
import { pageStyle } from "./style.ts";
import { toDay, toModelName, toTime } from "./words.ts";

/** A card as a page that stands alone: nothing is loaded, nothing runs, and what a model wrote is text. */
export function renderPage(card: ScoreCard): string {
  const { target } = card;
  const who = target.model === null ? "the question bank" : toModelName(target.model);
  const title =
    target.name === "endpoint" || target.model === null
      ? `How good is ${who} at this?`
      : `How good is Elara with ${who} at this?`;
  const body = html`<main>
<h1>${title}</h1>
<p class="lede">${toLede(card)}</p>
${card.problem === null ? nothing : html`<p class="note">The run ended early, so this is a part of it. ${card.problem}</p>`}
${renderBroken(card)}
${renderAuthors(card)}
${renderReadiness(card)}
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
  const broken = listFailures(judged).length;
  const whole = judged.length - broken;
  const unheld = cases.count - judged.length;
  if (broken + unheld === 0)
    return `${targetWords[target.name]} All ${cases.count} scripted conversations were held to their end, and every reply was judged.`;
  const rest = [
    ...(broken === 0 ? [] : [`${broken} broke off`]),
    ...(unheld === 0 ? [] : [`${unheld} were not held`]),
  ];
  return `${targetWords[target.name]} Scripted conversations held to their end: ${whole} of ${cases.count}; ${rest.join(" and ")}. The replies that came were judged.`;
}

/** Why each conversation that broke off did. */
function listFailures(judged: ScoreCard["judged"]): string[] {
  return judged.flatMap(({ exchanges }) => {
    const open = exchanges.find(({ reply }) => reply === null);
    return open === undefined ? [] : [open.failure ?? "There was no reply."];
  });
}

function renderBroken({ judged }: ScoreCard): Html {
  const reasons = [...Map.groupBy(listFailures(judged), (reason) => reason)];
  if (reasons.length === 0) return nothing;
  reasons.sort(([, one], [, other]) => other.length - one.length);
  return html`<div class="note"><p>Why conversations broke off; what they leave open stands under “no reply”, and in no share.</p><ul>${reasons.map(
    ([reason, each]) => html`<li>${each.length}: ${reason}</li>`,
  )}</ul></div>`;
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

function renderJudge({ judge }: ScoreCard): Html {
  if (judge === null) return nothing;
  const silent = findSilentJudge({ judge });
  return html`<h2>The judging model</h2>
<p>${judge.model} at ${judge.host} was asked ${judge.asked} times; ${judge.unreadable} answers could not be read. On each criterion it was first tried on replies that were labelled by hand; where it agrees too little, it does not count.</p>
${silent === null ? nothing : html`<p class="note">${silent}</p>`}
<table><thead><tr><th scope="col">Criterion</th><th scope="col" class="number">Agreed</th><th scope="col" class="number">Kappa</th><th scope="col" class="number">Interval</th><th scope="col">Counts</th></tr></thead>
<tbody>${judge.agreement.map(({ criterion, agreed, count, kappa, isTrusted }) => html`<tr><th scope="row">${criterionOf(criterion).title}</th><td class="number" data-label="Agreed">${agreed}/${count}</td><td class="number" data-label="Kappa">${kappa === null ? "–" : kappa.value.toFixed(2)}</td><td class="number" data-label="Interval">${kappa === null ? "–" : `${kappa.low.toFixed(2)} to ${kappa.high.toFixed(2)}`}</td><td data-label="Counts">${isTrusted ? "yes" : "no"}</td></tr>`)}</tbody></table>`;
}

function renderReading(): Html {
  return html`<h2>What each criterion asks</h2><dl>${criteria.map(
    ({ name, title, question, meaning }) =>
      html`<dt><strong>${title}</strong> <code>${name}</code></dt><dd><p>${question} <span class="quiet">${meaning}</span></p></dd>`,
  )}</dl>`;
}

/** Choosing a dimension hides the others' conversations: by style alone. */
function filterStyle({ judged }: ScoreCard): string {
  const present: readonly Dimension[] = [...new Set(judged.map(({ dimension }) => dimension))];
  return present
    .map((dimension) => `main:has(#show-${dimension}:checked) .case:not(.of-${dimension}) { display: none; }`)
    .join("\n");
}
