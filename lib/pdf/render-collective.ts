import type { CollectiveReport } from "#lib/domain/report/collective-report.ts";
import type { ReportBrand } from "./report-brand.ts";
import { type RenderOptions, writeInThread } from "./write-in-thread.ts";

/** The report on the company as a PDF. Rejects with the signal's reason once it is aborted. */
export function renderCollective(
  report: CollectiveReport,
  brand: ReportBrand,
  options?: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeInThread(report, brand, options);
}
