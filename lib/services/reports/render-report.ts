import type { CollectiveReport } from "#lib/domain/report/collective-report.ts";
import type { IndividualReport } from "#lib/domain/report/individual-report.ts";
import type { ReportBrand } from "#lib/domain/report/report-brand.ts";
import { UserFacingError } from "#lib/errors.ts";

export type Pdf = Uint8Array<ArrayBuffer>;

/** Sets a report on paper. */
export type RenderReport = (report: IndividualReport | CollectiveReport, brand: ReportBrand) => Promise<Pdf>;

/** Loaded only once it is needed: it is large. */
export const renderReport: RenderReport = async () => {
  throw new UserFacingError("unavailable", "Reports cannot be set on paper yet.");
};
