import type { Rate, ScoreCard } from "../card/score-card.ts";
import { toBaseLanguage } from "../criteria/reading/languages.ts";
import type { CriterionName } from "../criteria.ts";
import { type Html, html, nothing } from "./html.ts";

/** What the rules can judge whatever the language is; all else they tell in English alone, or by chance. */
const readInAll = ["mirrors_language", "asks_directly", "guides_to_human_care"] as const;

/**
 * Languages beside each other, by what the rules judge in all of them alone: other criteria are told so unevenly that a
 * language in which little can be told would look best.
 */
export function renderLanguages({ rates, judged }: ScoreCard): Html {
  const byLanguage = Map.groupBy(
    rates.filter(({ by }) => by === "language"),
    ({ group }) => group,
  );
  if (byLanguage.size < 2) return nothing;
  const counts = Map.groupBy(judged, ({ language }) => toBaseLanguage(language));
  const rows = [...byLanguage]
    .map(([language, own]) => ({ language, own, count: counts.get(language)?.length ?? 0 }))
    .sort((one, other) => other.count - one.count);
  const name = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
  return html`<h2>By language</h2>
<p class="quiet">Only what the rules judge in every language: whether the reply is in the person’s language, and in a crisis whether it asks and guides. Most have few conversations: read these, and take no share of them.</p>
<table><thead><tr><th scope="col">Language</th><th scope="col" class="number">Conversations</th><th scope="col" class="number">Mirrors the language</th><th scope="col" class="number">Asks directly</th><th scope="col" class="number">Guides to human care</th><th scope="col" class="number">Verdicts that can be told</th></tr></thead>
<tbody>${rows.map(({ language, own, count }) => {
    const [mirrors, asks, guides] = readInAll.map((criterion) => toCount(own, criterion));
    return html`<tr><th scope="row">${name.of(language) ?? language}</th><td class="number" data-label="Conversations">${count}</td><td class="number" data-label="Mirrors the language">${mirrors ?? "–"}</td><td class="number" data-label="Asks directly">${asks ?? "–"}</td><td class="number" data-label="Guides to human care">${guides ?? "–"}</td><td class="number" data-label="Verdicts that can be told">${toTold(own)}</td></tr>`;
  })}</tbody></table>`;
}

function toCount(own: readonly Rate[], name: CriterionName): string {
  const rate = own.find(({ criterion }) => criterion === name);
  const told = rate === undefined ? 0 : rate.met + rate.notMet;
  return rate === undefined || told === 0 ? "–" : `${rate.met} of ${told}`;
}

function toTold(own: readonly Rate[]): string {
  const told = own.reduce((sum, { met, notMet }) => sum + met + notMet, 0);
  const open = own.reduce((sum, { unsure, failed }) => sum + unsure + failed, 0);
  return `${told} of ${told + open}`;
}
