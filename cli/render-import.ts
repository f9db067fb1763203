import type { DatasetReport, Finding, ImportReport } from "#lib/domain/dataset/report.ts";

const shownRejected = 20;

/** Whether something stands in the way of a plain commit. */
export function hasProblems(report: ImportReport): boolean {
  return (
    report.errors.length > 0 ||
    report.questions.length > 0 ||
    report.failure !== null ||
    report.confirmations.some(({ isConfirmed }) => !isConfirmed) ||
    report.datasets.some(({ rejectedRows }) => rejectedRows > 0)
  );
}

/** An import as the terminal shows it: what was read, what is odd, what was decided. */
export function renderImport(report: ImportReport, { isDryRun }: { readonly isDryRun: boolean }): string {
  return [
    ...report.datasets.flatMap(renderDataset),
    ...report.errors.map(({ file, reason }) => `${file}: cannot be imported. ${reason}`),
    ...report.questions.flatMap((question) => [
      `${question.file}: ${question.message}`,
      ...question.lines.map(
        ({ line, value, dmy, mdy }) =>
          `  line ${line}: ${value} is ${dmy ?? "no date"} or ${mdy ?? "no date"}`,
      ),
      `  Say it with --date-order ${question.kind}.${question.column}=dmy (or mdy).`,
    ]),
    ...report.confirmations
      .filter(({ isConfirmed }) => !isConfirmed)
      .flatMap(({ file, message, examples }) => [
        `${file}: ${message} Answer with --yes.`,
        ...examples.map((example) => `  ${example}`),
      ]),
    ...(report.findings.length > 0 ? ["Worth knowing (kept as it is):"] : []),
    ...report.findings.map(renderFinding),
    renderOutcome(report, isDryRun),
  ].join("\n");
}

function renderDataset(dataset: DatasetReport): string[] {
  const { kind, file, rows, rejectedRows, rejected } = dataset;
  const counts = dataset.isCounted
    ? `${dataset.new} new, ${dataset.changed} changed, ${dataset.unchanged} unchanged, ${rejectedRows} rejected`
    : `${rejectedRows} rejected`;
  const hidden = rejected.length - shownRejected;
  return [
    `${kind} (${file}): ${rows} rows, ${counts}`,
    ...dataset.dateEvidence.map(({ column, order, evidence }) => `  ${column} is ${order}: ${evidence}`),
    ...(dataset.ignoredColumns.length > 0 ? [`  not read: ${dataset.ignoredColumns.join(", ")}`] : []),
    ...rejected
      .slice(0, shownRejected)
      .map(({ line, column, value, reason }) =>
        column === ""
          ? `  line ${line}: ${reason}`
          : `  line ${line}, ${column} ${JSON.stringify(value)}: ${reason}`,
      ),
    ...(hidden > 0 ? [`  and ${hidden} more; --json lists them all`] : []),
  ];
}

function renderFinding({ kind, count, examples }: Finding): string {
  const [example] = examples;
  const place = example === undefined ? "" : `, such as ${example.employeeId}: ${example.detail}`;
  return `  ${kind.replaceAll("_", " ")}: ${count}${place}`;
}

function renderOutcome(report: ImportReport, isDryRun: boolean): string {
  if (report.committed)
    return `Committed as import ${report.batchId}. People new to Elara: ${report.newEmployees}.`;
  if (report.failure !== null) return `Nothing was committed. ${report.failure}`;
  if (hasProblems(report)) {
    const canLeaveOut =
      report.errors.length > 0 || report.datasets.some(({ rejectedRows }) => rejectedRows > 0);
    return `Nothing was committed.${canLeaveOut ? " Correct the files, or import the rest with --accept-good-rows." : ""}`;
  }
  return isDryRun ? "Dry run: nothing was committed." : "Nothing was committed.";
}
