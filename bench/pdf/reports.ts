import type { IndividualReport } from "#lib/domain/report/individual-report.ts";
import { sampleIndividual } from "../../tests/support/reports/sample-report.ts";

/** The report of six pages with its three charts, or with the first `charts` of them. */
export function benchReports(charts: number): IndividualReport {
  const report = sampleIndividual();
  let left = charts;
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => {
      if (kind !== "lineChart" && kind !== "barChart") return true;
      left -= 1;
      return left >= 0;
    }),
  }));
  return { ...report, sections };
}
