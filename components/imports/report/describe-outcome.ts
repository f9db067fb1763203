import { countOf, datasetNames, joinWords } from "#components/imports/import-wording.ts";
import type { NoticeTone } from "#components/ui/notice.tsx";
import type { ImportReport } from "#lib/domain/dataset/report.ts";

export type Outcome = {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly sentences: readonly string[];
};

/** What became of a batch, in words; null while it is not over. */
export function describeOutcome(report: ImportReport): Outcome | null {
  switch (report.status) {
    case "committed":
      return { tone: "good", title: "Imported", sentences: committedSentences(report) };
    case "undone":
      return {
        tone: "info",
        title: "This import was undone",
        sentences: ["Its rows are gone, and what it had replaced is back.", ...clockSentences(report)],
      };
    case "cancelled":
      return { tone: "info", title: "Stopped", sentences: ["Nothing of this import was kept."] };
    case "failed":
      return {
        tone: "danger",
        title: "This import did not work",
        sentences: [
          report.failure ?? "Something went wrong while it was running.",
          "Nothing of it was kept. You can import the same files again.",
        ],
      };
    default:
      return null;
  }
}

function committedSentences(report: ImportReport): string[] {
  const added = report.datasets.reduce((sum, dataset) => sum + dataset.new, 0);
  const changed = report.datasets.reduce((sum, dataset) => sum + dataset.changed, 0);
  const first =
    added + changed === 0
      ? "Everything was known already; no row changed."
      : `${countOf(added, "row")} added, ${countOf(changed, "row")} corrected.`;
  const people =
    report.newEmployees === 0 ? [] : [`${countOf(report.newEmployees, "person", "people")} new to Elara.`];
  return [first, ...people, ...clockSentences(report)];
}

/** `movedClocks` name a data set and one of its dates, such as `leave.end_date`. */
function clockSentences({ result }: ImportReport): string[] {
  if (result === null || result.movedClocks.length === 0) return [];
  const names: Readonly<Record<string, string>> = datasetNames;
  const kinds = new Set(result.movedClocks.map((clock) => clock.split(".")[0] ?? clock));
  const moved = joinWords([...kinds].map((kind) => names[kind] ?? kind));
  return [
    `The latest date of ${moved} moved, so figures that fade with time were computed anew for everybody.`,
  ];
}
