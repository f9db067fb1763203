import { countOf, dateOrderNames, joinWords } from "#components/imports/import-wording.ts";
import type { DatasetReport } from "#lib/domain/dataset/report.ts";

/** What one should know of a file beside its counts, as short sentences. */
export function describeDataset(dataset: DatasetReport): readonly string[] {
  const notes = dataset.dateEvidence.map(
    ({ column, order, evidence }) => `${column}: ${dateOrderNames[order].toLowerCase()}. ${evidence}`,
  );
  if (!dataset.isCounted) notes.push("What is new or changed is counted once the open question is answered.");
  if (dataset.scaleMaximum !== null)
    notes.push(`Scores are read on a scale from 1 to ${dataset.scaleMaximum}.`);
  if (dataset.duplicates > 0) {
    notes.push(
      `${countOf(dataset.duplicates, "row repeats", "rows repeat")} another exactly; each counts once.`,
    );
  }
  if (dataset.superseded > 0) {
    notes.push(
      `${countOf(dataset.superseded, "row is", "rows are")} replaced by a later row of the same file.`,
    );
  }
  if (dataset.unknownEmployees > 0) {
    notes.push(`${countOf(dataset.unknownEmployees, "person is", "people are")} new to Elara.`);
  }
  if (dataset.ignoredColumns.length > 0) {
    const word = dataset.ignoredColumns.length === 1 ? "Column" : "Columns";
    notes.push(`${word} not used: ${joinWords(dataset.ignoredColumns)}.`);
  }
  return notes;
}
