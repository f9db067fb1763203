import { expect, test } from "vitest";
import { compareCards } from "../card/compare-cards.ts";
import { runCard } from "../card/run-card.ts";
import type { EvalCase } from "../case.ts";
import { renderComparisonPage } from "./render-comparison.ts";
import { renderPage } from "./render-page.ts";

const hostile = `<script>alert(1)</script><img src=x onerror=alert(2)> "quoted' </style></details> & \u0000\u001b[31m`;
const evalCase: EvalCase = {
  id: "invented_policy-001",
  dimension: "invented_policy",
  persona: `<b>bold</b> "persona"`,
  language: "en",
  turns: [`<i>How many days?</i>`],
  policies: `<svg onload=alert(3)>`,
};
const run = (text: string) =>
  runCard({
    cases: [evalCase],
    startedAt: new Date("2026-03-02T09:00:00Z"),
    target: {
      name: "endpoint",
      model: `<u>model</u>`,
      host: "h:1",
      reply: async () => ({ text, author: "model" }),
    },
  });

test("what people and models wrote is text on the page, whatever it holds", async () => {
  const card = await run(hostile);
  const comparison = compareCards(await run("You can ask HR about it. What would you like to know?"), card);
  const pages = [renderPage(card), renderComparisonPage({ before: card, after: card, comparison })];
  for (const page of pages) {
    expect(page).not.toMatch(/<script|<img|<svg|<b>|<i>|<u>|on(?:error|load)=[^&]*>(?<!&gt;)/u);
    expect(page.match(/<\/style>/gu)).toHaveLength(1);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/[\p{Cc}--[\n]]/v);
    expect(page).not.toMatch(/<[a-z]+ [^>]*\b(?:src|href)=/u);
  }
  expect(pages[0]).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

test("a page says what failed, why, and how sure the rates are", async () => {
  const page = renderPage(await run("You are entitled to 25 days of special leave."));
  expect(page).toContain("invented_policy-001");
  expect(page).toMatch(/Invents nothing<\/strong>: not met, reply 1; it gives a figure that nobody gave/u);
  expect(page).toMatch(/0 %<\/td><td class="number">0\/1/u);
});
