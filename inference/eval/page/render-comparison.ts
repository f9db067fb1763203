import { type CardComparison, type CriterionComparison, changeOf } from "../card/compare-cards.ts";
import type { ScoreCard } from "../card/score-card.ts";
import { criterionOf } from "../criteria.ts";
import { type Html, html, nothing, toDocument } from "./html.ts";
import { renderExchange } from "./render-cases.ts";
import { pageStyle } from "./style.ts";
import { toModelName, toPercent, toPoints } from "./words.ts";

type Compared = {
  readonly before: ScoreCard;
  readonly after: ScoreCard;
  readonly comparison: CardComparison;
};

/** Two cards beside each other, with the conversations that changed. */
export function renderComparisonPage(compared: Compared): string {
  const { before, after, comparison } = compared;
  const { criteria, remarks, commonCases } = comparison;
  const worse = criteria.filter((each) => changeOf(each) === "worse").length;
  const better = criteria.filter((each) => changeOf(each) === "better").length;
  const body = html`<main>
<h1>What has changed?</h1>
<p class="lede">${nameOf(before)}, then ${nameOf(after)}: ${commonCases} conversations that both held. Beyond chance, ${better} criteria are better and ${worse} are worse.</p>
${remarks.map((remark) => html`<p class="note">${remark}</p>`)}
<p class="quiet">Points are percentage points, with the interval for pairs at 95 %; p is McNemar’s exact test. A criterion counts as changed only where the interval leaves out 0 and p is below 0.05. With ${criteria.length} criteria compared, about one in twenty would look changed by chance alone.</p>
<table><thead><tr><th scope="col">Criterion</th><th scope="col" class="number">Cases</th><th scope="col" class="number">Before</th><th scope="col" class="number">After</th><th scope="col">Difference</th><th scope="col" class="number">Points</th><th scope="col" class="number">Interval</th><th scope="col" class="number">p</th></tr></thead>
<tbody>${criteria.map(renderRow)}</tbody></table>
${renderChanges("What got worse", compared, ({ worse: ids }) => ids)}
${renderChanges("What got better", compared, ({ better: ids }) => ids)}
</main>`;
  return toDocument({ title: "Elara score cards compared", style: pageStyle, body });
}

function nameOf({ target }: ScoreCard): string {
  return target.model === null
    ? `${target.name} (question bank)`
    : `${target.name} (${toModelName(target.model)} at ${target.host ?? "?"})`;
}

function renderRow({
  criterion,
  count,
  before,
  after,
  difference,
  low,
  high,
  pValue,
}: CriterionComparison): Html {
  const kind = changeOf({ low, high, pValue }) ?? "";
  const at = (value: number) => ((value + 1) * 50).toFixed(2);
  return html`<tr><th scope="row">${criterionOf(criterion).title}</th><td class="number" data-label="Cases">${count}</td><td class="number" data-label="Before">${toPercent(before)}</td><td class="number" data-label="After">${toPercent(after)}</td>
<td class="bar"><div class="track${kind === "worse" ? " missed" : kind === "better" ? " reached" : ""}" aria-hidden="true"><span class="zero" style="left:50%"></span><span class="range" style="left:${at(low)}%;width:${((high - low) * 50).toFixed(2)}%"></span><span class="point" style="left:${at(difference)}%"></span></div></td>
<td class="number ${kind}" data-label="Points">${toPoints(difference)}</td><td class="number" data-label="Interval">${toPoints(low)} to ${toPoints(high)}</td><td class="number" data-label="p">${pValue < 0.001 ? "< 0.001" : pValue.toFixed(3)}</td></tr>`;
}

function renderChanges(
  title: string,
  { before, after, comparison }: Compared,
  idsOf: (compared: CriterionComparison) => readonly string[],
): Html {
  const changes = comparison.criteria.filter((compared) => idsOf(compared).length > 0);
  if (changes.length === 0) return nothing;
  const [earlier, later] = [before, after].map(
    ({ judged }) => new Map(judged.map((each) => [each.id, each])),
  );
  return html`<h2>${title}</h2>${changes.map(
    (compared) =>
      html`<h3>${criterionOf(compared.criterion).title}</h3>${idsOf(compared).map(
        (id) => html`<details><summary><span class="id">${id}</span></summary><div class="inside beside">
<div><p class="quiet">Before</p>${earlier?.get(id)?.exchanges.map(renderExchange) ?? nothing}</div>
<div><p class="quiet">After</p>${later?.get(id)?.exchanges.map(renderExchange) ?? nothing}</div></div></details>`,
      )}`,
  )}`;
}
