import { expect, test } from "vitest";
import type { CompanyFigures, Hits } from "./measure-company.ts";
import { formatCompanies, formatLeads, formatStories } from "./report-quality.ts";

const hits = (precision: number): Hits => ({ listed: 25, precision, recall: precision });

function company(change: Partial<CompanyFigures>): CompanyFigures {
  return {
    atRiskCount: 20,
    budget: 25,
    reference: hits(0.4),
    elara: hits(0.8),
    peer: null,
    referenceAtRisk: hits(0.4),
    elaraAtRisk: hits(0.8),
    flagged: { listed: 20, precision: 1, recall: 1 },
    stories: [{ kind: "burnout", planted: 2, found: 1 }],
    strongestPulls: [],
    ...change,
  };
}

const stored = { companies: 20, listed: 25, precision: 0.5, recall: 0.6, version: "1.0" };

test("the report names the ratio, what can be reached at most, and stored figures as stored", () => {
  const text = formatCompanies([company({}), company({})], stored);
  expect(text).toContain("no list of 5 % can be more precise than 80.0 %");
  expect(text).toContain("2.00 [2.00, 2.00] at 5 %");
  expect(text).toMatch(/scikit-learn 1\.0, stored, 20 companies +25\.0 +50\.0 % +60\.0 %/);
  const measured = formatCompanies([company({ peer: hits(0.4) }), company({ peer: hits(0.4) })], stored);
  expect(measured).not.toContain("stored");
});

test("a story's people are counted over the companies", () => {
  expect(formatStories([company({}), company({})])).toMatch(/burnout +2 of 4/);
});

test("a flag that nothing bad leads is counted against its cause", () => {
  const adverse = { quantity: "mood", side: "adverse", pull: 0.2 } as const;
  const text = formatLeads([
    company({ strongestPulls: [adverse, adverse, { quantity: "emails", side: "none", pull: 0.1 }] }),
    company({ strongestPulls: [{ quantity: "workHours", side: "benign", pull: 0.1 }] }),
  ]);
  expect(text).toContain("50.0 % of 4");
  expect(text).toContain("benign 1, without a side 1: emails (none) 1, workHours (benign) 1");
});
