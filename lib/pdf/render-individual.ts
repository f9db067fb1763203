import type { IndividualReport } from "#lib/domain/report/individual-report.ts";
import type { ReportBrand } from "./report-brand.ts";
import { type RenderOptions, writeInThread } from "./write-in-thread.ts";

/** The report on one person as a PDF. Rejects with the signal's reason once it is aborted. */
export function renderIndividual(
  report: IndividualReport,
  brand: ReportBrand,
  options?: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeInThread(report, brand, options);
}
