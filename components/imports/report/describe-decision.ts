import { countOf } from "#components/imports/import-wording.ts";
import type { ImportReport } from "#lib/domain/dataset/report.ts";

export type Decision = {
  readonly title: string;
  readonly description: string;
  /** The words on the button that imports; null when there is nothing that could be imported. */
  readonly importLabel: string | null;
  readonly acceptGoodRows: boolean;
};

/** What the person can decide about a batch that is ready, in words. */
export function describeDecision(report: Pick<ImportReport, "datasets" | "errors">): Decision {
  const sum = (count: (dataset: ImportReport["datasets"][number]) => number) =>
    report.datasets.reduce((total, dataset) => total + count(dataset), 0);
  const rejected = sum((dataset) => dataset.rejectedRows);
  const good = sum((dataset) => dataset.rows) - rejected;
  const writes = sum((dataset) => dataset.new + dataset.changed);
  const acceptGoodRows = rejected > 0 || report.errors.length > 0;
  if (good === 0) {
    return {
      title: "There is nothing to import",
      description: "No row of these files can be read. Correct them and import them again.",
      importLabel: null,
      acceptGoodRows,
    };
  }
  if (acceptGoodRows) {
    return {
      title: "Import the good rows, or stop?",
      description: `${countOf(good, "row")} can be imported. ${leftOut(rejected, report.errors.length)} You can correct and import them later; nothing is counted twice.`,
      importLabel: good === 1 ? "Import the good row" : `Import the ${countOf(good, "good row")}`,
      acceptGoodRows,
    };
  }
  return {
    title: writes === 0 ? "Everything is known already" : "Import everything?",
    description:
      writes === 0
        ? "These files hold nothing new. Importing them changes no row."
        : `${countOf(writes, "row")} will be added or corrected. You can undo it afterwards.`,
    importLabel: "Import everything",
    acceptGoodRows,
  };
}

function leftOut(rejected: number, fileCount: number): string {
  const parts = [
    rejected > 0 ? countOf(rejected, "row") : null,
    fileCount > 0 ? countOf(fileCount, "file") : null,
  ].filter((part) => part !== null);
  const verb = rejected + fileCount === 1 ? "is" : "are";
  return `${parts.join(" and ")} ${verb} left out.`;
}
