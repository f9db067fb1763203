import { expect, test } from "vitest";
import type { ReportBlock } from "#lib/domain/report/report-section.ts";
import { readPdf } from "../../tests/support/reports/read-pdf.ts";
import {
  departmentBars,
  flaggedTable,
  moodLine,
  sampleIndividual,
} from "../../tests/support/reports/sample-report.ts";
import { writePdf } from "./write-pdf.ts";

const line: ReportBlock = { kind: "paragraph", text: "One line that fills a part of the page." };

async function pagesOf(count: number, ...blocks: ReportBlock[]): Promise<readonly string[]> {
  const filling = Array.from({ length: count }, () => line);
  const sections = [{ id: "only", title: "Only this", blocks: [...filling, ...blocks] }];
  const bytes = await writePdf(sampleIndividual({ sections }), { companyName: "", logo: null, colour: "" });
  return (await readPdf(bytes)).pages;
}

const counts = [2, 7, 12, 15, 17, 19, 21, 23, 25];
const countOn = (page: string, pattern: RegExp) => page.match(pattern)?.length ?? 0;

test("wherever a chart begins, its question, its lines and the figures behind it are on one page", async () => {
  for (const count of counts) {
    const pages = await pagesOf(count, { kind: "lineChart", chart: moodLine });
    const page = pages.find((words) => words.includes(moodLine.question)) ?? "";
    expect(page).toContain("28 days up to 20 November 2026");
    expect(countOn(page, /\b\d+ Nov\b/g)).toBeGreaterThanOrEqual(28);
  }
}, 120_000);

test("of a bar chart of many bars, no page has one alone", async () => {
  const bars = Array.from({ length: 30 }, (_, index) => ({ label: `Bar ${index}`, value: 3 }));
  for (const count of counts) {
    const pages = await pagesOf(count, { kind: "barChart", chart: { ...departmentBars, bars } });
    for (const page of pages) expect([1, 2]).not.toContain(countOn(page, /Bar \d+/g));
  }
}, 120_000);

test.each([4, 12, 40])(
  "of a table of %i rows, no page has one or two alone",
  async (rows) => {
    for (const count of counts) {
      const pages = await pagesOf(count, { kind: "table", table: flaggedTable(rows) });
      for (const page of pages) expect([1, 2]).not.toContain(countOn(page, /Person \d+/g));
    }
  },
  30_000,
);

test("a short list of facts is not cut", async () => {
  const facts = Array.from({ length: 7 }, (_, index) => ({ label: `Fact ${index}`, value: "3 records" }));
  for (const count of counts) {
    const pages = await pagesOf(count, { kind: "facts", facts });
    expect(pages.map((page) => countOn(page, /Fact \d/g)).filter((found) => found > 0)).toEqual([7]);
  }
}, 120_000);
