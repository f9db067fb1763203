import type { CollectiveReport } from "#lib/domain/report/collective-report.ts";
import type { IndividualReport } from "#lib/domain/report/individual-report.ts";
import type { ReportBrand } from "#lib/pdf/report-brand.ts";

export type Pdf = Uint8Array<ArrayBuffer>;

/** Sets a report on paper; rejects with the signal's reason once it is aborted. */
export type RenderReport = (
  report: IndividualReport | CollectiveReport,
  brand: ReportBrand,
  options?: { readonly signal?: AbortSignal },
) => Promise<Pdf>;

/** What sets type is large, so it is loaded only once it is needed. */
export const renderReport: RenderReport = async (report, brand, options) => {
  if (report.kind === "individual") {
    const { renderIndividual } = await import("#lib/pdf/render-individual.ts");
    return renderIndividual(report, brand, options);
  }
  const { renderCollective } = await import("#lib/pdf/render-collective.ts");
  return renderCollective(report, brand, options);
};
