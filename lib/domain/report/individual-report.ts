import type { ReportDocument } from "./report-section.ts";

/** What HR reads about one person, on the page and on paper. */
export type IndividualReport = ReportDocument & {
  readonly kind: "individual";
  readonly employeeId: string;
};
