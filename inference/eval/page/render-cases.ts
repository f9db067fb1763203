import type { JudgedCase, ScoreCard } from "../card/score-card.ts";
import { criterionOf } from "../criteria.ts";
import { type Html, html, nothing } from "./html.ts";
import { dimensionWords, toTime } from "./words.ts";

type Verdict = JudgedCase["verdicts"][number];
type Exchange = JudgedCase["exchanges"][number];

/** Every conversation in which something was not met, or which broke off, with all that was said. */
export function renderCases({ judged }: ScoreCard): Html {
  const shown = judged.filter(({ verdicts }) =>
    verdicts.some(({ outcome }) => outcome === "not_met" || outcome === "failed"),
  );
  if (shown.length === 0) return html`<h2>What went wrong</h2><p>Nothing that the rules can tell.</p>`;
  const counts = Map.groupBy(shown, ({ dimension }) => dimension);
  return html`<h2>What went wrong</h2>
<p class="quiet">${shown.length} of ${judged.length} conversations, worst first. Open one to read all of it.</p>
<fieldset class="filter"><legend>Show</legend>
<label><input type="radio" name="show" id="show-all" checked>All ${shown.length}</label>
${[...counts].map(([dimension, own]) => html`<label><input type="radio" name="show" id="show-${dimension}">${dimensionWords[dimension]} ${own.length}</label>`)}
</fieldset>
${shown.toSorted((one, other) => countBad(other) - countBad(one)).map(renderCase)}`;
}

function countBad({ verdicts }: JudgedCase): number {
  return verdicts.filter(({ outcome }) => outcome === "not_met").length;
}

function renderCase(judged: JudgedCase): Html {
  const { id, dimension, persona, note, policies, exchanges, verdicts } = judged;
  const bad = verdicts.filter(({ outcome }) => outcome === "not_met" || outcome === "failed");
  const isBroken = bad.some(({ outcome }) => outcome === "failed");
  return html`<details class="case of-${dimension}"><summary><span class="id">${id}</span><span class="${isBroken ? "open" : "what"}">${isBroken ? "broke off: " : "not met: "}${bad
    .map(({ criterion }) => criterionOf(criterion).title.toLowerCase())
    .join(", ")}</span></summary><div class="inside">
<p class="quiet"><bdi>${persona}</bdi>. ${note === undefined ? "" : note}</p>
${policies === undefined ? nothing : html`<p><strong>The company says:</strong> <bdi>${policies}</bdi></p>`}
${exchanges.map(renderExchange)}
<ul class="verdicts">${verdicts.filter(({ outcome }) => outcome !== "met").map(renderVerdict)}</ul>
</div></details>`;
}

const authorWords: Readonly<Record<NonNullable<Exchange["author"]>, string>> = {
  model: "the model",
  model_then_bank: "the model, ended by the question bank",
  bank: "the question bank",
  care_path: "the care path",
  nobody: "empty",
};

export function renderExchange(exchange: Exchange): Html {
  const { person, reply, failure, author, takenOver, handling = [], durationMs } = exchange;
  const by = author === undefined ? [] : [authorWords[author]];
  const why = takenOver === undefined ? [] : [`because ${takenOver.replaceAll("_", " ")}`];
  const beside = [...by, ...why, ...handling, toTime(durationMs)].join(" · ");
  return html`<div class="said person" dir="auto"><small>Person</small>${person}</div>
<div class="said elara" dir="auto"><small>${reply === null ? "No reply" : "Reply"} · ${beside}</small>${reply ?? failure ?? ""}</div>`;
}

const outcomeWords: Readonly<Record<Verdict["outcome"], string>> = {
  met: "met",
  not_met: "not met",
  unsure: "cannot be told",
  failed: "no reply",
};

function renderVerdict({ criterion, outcome, reason, quote, turn, by }: Verdict): Html {
  const place = turn === undefined ? "" : `, reply ${turn + 1}`;
  return html`<li class="${outcome}"><strong>${criterionOf(criterion).title}</strong>: ${outcomeWords[outcome]}${place}${by === "judge" ? " (judged by the model)" : ""}; ${reason}${quote === undefined ? nothing : html`<br><q><bdi>${quote}</bdi></q>`}</li>`;
}
